import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge } from '~/domain/plans/editing/merge'

const names = ['title', 'why', 'approach', 'budget'] as const
const words = fc.stringMatching(/^[a-z ]{0,12}$/)
const fields = fc.record({ title: words, why: words, approach: words, budget: words })

describe('merging two texts that started from the same one', () => {
  test('takes what only one side changed, and says what both changed', () => {
    const base = { title: 'Jeugd', why: 'oud', budget: '10' }
    const { merged, both, fates } = merge(
      base,
      { title: 'Jeugd', why: 'mijn', budget: '20' },
      { title: 'Jongeren', why: 'ander', budget: '10' },
    )
    expect(merged).toEqual({ title: 'Jongeren', why: 'mijn', budget: '20' })
    expect(both).toEqual(['why'])
    expect(fates).toEqual({ title: 'ander', why: 'beide', budget: 'mijn' })
  })

  test('sees no difference in the order of keys of a stored text', () => {
    const { fates } = merge(null, { why: { type: 'doc', a: 1 } }, { why: { a: 1, type: 'doc' } })
    expect(fates).toEqual({ why: 'gelijk' })
  })

  test('never loses what only one side changed', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const { merged, both } = merge(base, mine, theirs)
        for (const name of names) {
          if (both.includes(name)) continue
          if (mine[name] !== base[name]) expect(merged[name]).toBe(mine[name])
          if (theirs[name] !== base[name]) expect(merged[name]).toBe(theirs[name])
        }
      }),
    )
  })

  test('gives the same text from both sides when they changed different fields', () => {
    fc.assert(
      fc.property(fields, fields, fc.subarray([...names]), (base, other, mineNames) => {
        const mine = { ...base }
        const theirs = { ...base }
        for (const name of names) (mineNames.includes(name) ? mine : theirs)[name] = other[name]
        expect(merge(base, mine, theirs).merged).toEqual(merge(base, theirs, mine).merged)
        expect(merge(base, mine, theirs).both).toEqual([])
      }),
    )
  })

  test('keeps mine and shows the difference when nobody knows the text before', () => {
    fc.assert(
      fc.property(fields, fields, (mine, theirs) => {
        const { merged, both } = merge(null, mine, theirs)
        expect(merged).toEqual(mine)
        expect(both).toEqual(names.filter((name) => mine[name] !== theirs[name]))
      }),
    )
  })
})
