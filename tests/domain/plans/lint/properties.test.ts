import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutDismissed } from '~/domain/plans/lint/dismissal'
import { itemKey, type LintRuleId } from '~/domain/plans/lint/finding'
import { lint } from '~/domain/plans/lint/lint'
import { countPerPart, lintFor, partKey, partsOf } from '~/domain/plans/lint/reading-order'
import { levels } from '~/domain/plans/vocabulary'
import { goal, indicator, input, measure, plan, priority, section } from './plan'

const words = fc.constantFrom(
  '',
  'Tekst.',
  'RVS 2019-2022',
  'Wij organiseren een avond.',
  '111222333',
)
const goals = fc.array(
  fc.record({
    text: words,
    indicator: fc.option(
      fc.record({ baseline: fc.option(fc.integer()), target: fc.option(fc.integer()) }),
    ),
  }),
  { maxLength: 3 },
)
const plans = fc
  .record({
    kind: fc.constantFrom('ivp' as const, 'uvp' as const, 'strategie' as const),
    basis: fc.constantFrom(null, 'artikel 38', 'artikel 38b'),
    chapters: fc.subarray(['inleiding', 'missie', 'evaluatie', 'terugblik'] as const),
    priorities: fc.array(
      fc.record({ level: fc.constantFrom(...levels), why: words, budget: fc.option(words), goals }),
      { maxLength: 7 },
    ),
    owners: fc.array(fc.constantFrom(null, '', 'Team'), { maxLength: 4 }),
  })
  .map(({ kind, basis, chapters, priorities, owners }) =>
    plan({
      kind,
      basis,
      sections: chapters.map((one) => section(one)),
      priorities: priorities.map((one, at) =>
        priority({
          ...one,
          id: `p${at}`,
          goals: one.goals.map(({ text, indicator: measured }, nr) =>
            goal({ id: `d${at}-${nr}`, text, indicator: measured && indicator(measured) }),
          ),
        }),
      ),
      measures: owners.map((owner, at) => measure({ id: `m${at}`, owner })),
    }),
  )

type Plan = ReturnType<typeof plan>
const keysOf = (of: Plan, rule: LintRuleId) =>
  lint(input({ plan: of }))
    .filter((point) => point.rule === rule)
    .map(({ key }) => key)

const eachGoal = (
  of: Plan,
  change: (one: Plan['priorities'][number]['goals'][number]) => typeof one,
) => ({
  ...of,
  priorities: of.priorities.map((one) => ({ ...one, goals: one.goals.map(change) })),
})

describe('for every plan', () => {
  test.each<[LintRuleId, (of: Plan) => Plan]>([
    [
      'maatregel_zonder_eigenaar',
      (of) => ({ ...of, measures: of.measures.map((one) => ({ ...one, owner: 'Wij' })) }),
    ],
    ['doel_zonder_indicator', (of) => eachGoal(of, (one) => ({ ...one, indicator: indicator() }))],
    [
      'indicator_zonder_nulmeting',
      (of) => eachGoal(of, (one) => ({ ...one, indicator: indicator() })),
    ],
    [
      'indicator_zonder_streefwaarde',
      (of) => eachGoal(of, (one) => ({ ...one, indicator: indicator() })),
    ],
    [
      'prioriteit_zonder_doel',
      (of) => ({
        ...of,
        priorities: of.priorities.map((one) => ({
          ...one,
          goals: [...one.goals, goal({ id: `${one.id}-x` })],
        })),
      }),
    ],
    ['evaluatie_ontbreekt', (of) => ({ ...of, sections: [...of.sections, section('evaluatie')] })],
    ['grondslag', (of) => ({ ...of, basis: 'artikel 38b' })],
    [
      'speerpunt_zonder_inzet',
      (of) => ({
        ...of,
        priorities: of.priorities.map((one) => ({ ...one, budget: '€ 1', policeEffort: 'Ja' })),
      }),
    ],
    [
      'herkomst_ontbreekt',
      (of) => ({ ...of, priorities: of.priorities.map((one) => ({ ...one, origins: ['raad'] })) }),
    ],
  ])('filling in what %s asks for leaves none of it', (rule, fill) => {
    fc.assert(
      fc.property(plans, (of) => {
        expect(keysOf(fill(of), rule)).toEqual([])
      }),
    )
  })

  test('giving one measure an owner takes away its point and no other', () => {
    fc.assert(
      fc.property(plans, fc.nat(3), (of, at) => {
        const chosen = of.measures[at]
        fc.pre(chosen !== undefined)
        const filled = of.measures.map((one) => (one === chosen ? { ...one, owner: 'Wij' } : one))
        expect(lint(input({ plan: { ...of, measures: filled } }))).toEqual(
          lint(input({ plan: of })).filter(
            ({ rule, key }) => rule !== 'maatregel_zonder_eigenaar' || key !== `maatregel.m${at}`,
          ),
        )
      }),
    )
  })

  test('a point names a part that is there, once per rule, and every part adds up', () => {
    fc.assert(
      fc.property(plans, (of) => {
        const points = lint(input({ plan: of }))
        const names = points.map(({ rule, key }) => `${rule}/${key}`)
        expect(new Set(names).size).toBe(names.length)
        const parts = new Set(partsOf(of).map(partKey))
        const counts = countPerPart(of, points)
        for (const key of counts.keys()) expect(parts).toContain(key)
        expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(points.length)
        const keys = [...new Set(points.map(({ item }) => itemKey(item)))]
        expect(lintFor(points, keys)).toEqual(points)
      }),
    )
  })

  test('what is put aside is told apart and nothing is lost', () => {
    fc.assert(
      fc.property(plans, fc.array(fc.nat(30)), (of, chosen) => {
        const points = lint(input({ plan: of }))
        const aside = points
          .filter((_, at) => chosen.includes(at))
          .map(({ rule, key }) => ({ rule, key, reason: 'Elders geregeld', at: 0, by: null }))
        const { open, dismissed } = withoutDismissed(points, aside)
        expect(dismissed).toHaveLength(aside.length)
        expect(open).toHaveLength(points.length - aside.length)
        expect(
          open.some(({ rule, key }) => aside.some((one) => one.rule === rule && one.key === key)),
        ).toBe(false)
      }),
    )
  })
})
