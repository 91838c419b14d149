import { describe, expect, it, test } from 'vitest'
import { reanchor } from '~/domain/alignment/anchor/reanchor'
import { amend, edits, statutes, type Edit, type Ids } from './amend'

/** Every statute by itself, and all of them as one long document. */
const documents = [
  ...statutes,
  {
    title: 'alle',
    articles: statutes.flatMap(({ title, articles }) =>
      articles.map(({ number, text }) => ({ number: `${title} ${number}`, text })),
    ),
  },
]
const seeds = [3, 14]

function measured(ids: Ids, renumber: boolean) {
  const count = { passages: 0, standing: 0, carried: 0, right: 0 }
  const seen = new Map<Edit, number>()
  for (const document of documents)
    for (const seed of seeds) {
      const { old, next, gold } = amend(document, { seed, ids, renumber })
      const found = reanchor(old, next)
      expect(found.map((row) => row.old)).toEqual([...old.keys()])
      for (const { old: at, new: to, verdict } of found) {
        const { edit, next: answers } = gold[at] ?? { edit: 'kept', next: [] }
        seen.set(edit, (seen.get(edit) ?? 0) + 1)
        count.passages += 1
        if (answers.length > 0) count.standing += 1
        if (verdict !== 'carried') continue
        count.carried += 1
        if (to !== null && answers.includes(to)) count.right += 1
      }
    }
  return { ...count, seen }
}

describe('passages of amended statutes', () => {
  test.each([
    { ids: 'stable', renumber: false, recall: 0.9 },
    { ids: 'numbers', renumber: false, recall: 0.88 },
    { ids: 'numbers', renumber: true, recall: 0.82 },
    { ids: 'none', renumber: false, recall: 0.85 },
  ] as const)(
    'with ids: $ids, counted anew: $renumber: what is carried is right, at least $recall is',
    ({ ids, renumber, recall }) => {
      const { passages, standing, carried, right, seen } = measured(ids, renumber)
      expect(passages).toBeGreaterThanOrEqual(480)
      expect([...seen.keys()].sort()).toEqual([...edits].sort())
      expect(right / carried).toBeGreaterThanOrEqual(0.99)
      expect(right / standing).toBeGreaterThanOrEqual(recall)
    },
  )

  it('never carries what was repealed or replaced under its number', () => {
    for (const ids of ['stable', 'numbers', 'none'] as const) {
      const { old, next, gold } = amend(documents.at(-1) ?? { title: '', articles: [] }, {
        seed: 26,
        ids,
      })
      const gone = reanchor(old, next).filter((row) => gold[row.old]?.next.length === 0)
      expect(gone.length).toBeGreaterThan(5)
      expect(gone.filter(({ verdict }) => verdict === 'carried')).toEqual([])
    }
  })
})
