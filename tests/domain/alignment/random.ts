import fc from 'fast-check'
import type { AlignInput, ChainLink } from '~/domain/alignment/input'
import type { Link } from '~/domain/alignment/link'
import type { Statement } from '~/domain/alignment/statement'
import { relations, statableKinds } from '~/domain/alignment/vocabulary'
import type { PlanVersion, Priority } from '~/domain/plans/plan'
import { levels } from '~/domain/plans/vocabulary'
import {
  chain,
  deCopen,
  goal,
  indicator,
  input,
  ivp,
  link,
  measure,
  priority,
  rvs,
  uvp,
} from './region'

const anyDate = fc.constantFrom('2022-06-01', '2023-05-05', '2024-09-30', '2026-01-15')
const years = fc
  .tuple(fc.integer({ min: 2019, max: 2027 }), fc.integer({ min: 1, max: 4 }))
  .map(([from, length]) => ({ from: `${from}-01-01`, to: `${from + length - 1}-12-31` }))

const anyPriority = (id: string, at: number): fc.Arbitrary<Priority> =>
  fc
    .record({
      level: fc.constantFrom(...levels),
      goals: fc.integer({ min: 0, max: 2 }),
      target: fc.constantFrom(10, 20, null),
      approach: fc.constantFrom('', 'Samen met partners.'),
      theme: fc.constantFrom('evenementen' as const, 'mensenhandel' as const),
    })
    .map(({ level, goals, target, approach, theme }) =>
      priority(id, {
        number: String(at + 1),
        level,
        approach,
        themes: [theme],
        goals: Array.from({ length: goals }, (_, i) =>
          goal(`${id}-g${i}`, {
            number: `${at + 1}.${i + 1}`,
            indicator: i === 0 ? indicator({ target }) : null,
          }),
        ),
      }),
    )

const priorities = (prefix: string, max: number) =>
  fc
    .integer({ min: 0, max })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, i) => anyPriority(`${prefix}${i}`, i))),
    )

const relation = fc.constantFrom(...relations)

function anyLink(plan: PlanVersion, uvps: PlanVersion[], strategies: PlanVersion[]) {
  const locals: Link['local'][] = [
    null,
    ...plan.priorities.flatMap(({ id, goals }) => [
      { planId: plan.id, version: 1, kind: 'prioriteit' as const, itemId: id },
      ...goals.map((one) => ({
        planId: plan.id,
        version: 1,
        kind: 'doel' as const,
        itemId: one.id,
      })),
    ]),
    ...uvps.flatMap((one) =>
      one.measures.map(({ id }) => ({
        planId: one.id,
        version: 1,
        kind: 'actie' as const,
        itemId: id,
      })),
    ),
    { planId: plan.id, version: 1, kind: 'prioriteit', itemId: 'bestaat-niet' },
  ]
  const targets = strategies.flatMap((strategy) =>
    strategy.priorities.map(({ id }) => ({ strategy, id })),
  )
  if (targets.length === 0) return fc.constant<Link | null>(null)
  return fc
    .tuple(
      fc.constantFrom(...locals),
      fc.constantFrom(...targets),
      relation,
      anyDate,
      fc.constantFrom(null, 'Alleen in de kern.', 'Ook in de dorpen.'),
    )
    .map(([local, { strategy, id }, of, on, note]) =>
      link(null, strategy, id, local === null ? 'geen' : of, { local, on, note }),
    )
}

function anyStatement(
  plan: PlanVersion,
  strategies: PlanVersion[],
): fc.Arbitrary<Statement | null> {
  const targets = strategies.flatMap(({ owner, id: planId, priorities }) =>
    priorities.map(({ id }) => ({ owner, planId, version: 1, priorityId: id })),
  )
  if (targets.length === 0 || plan.priorities.length === 0) return fc.constant(null)
  return fc.record({
    kind: fc.constantFrom(...statableKinds),
    by: fc.constantFrom('woerden', 'de-copen'),
    planId: fc.constant(plan.id),
    version: fc.constant(1),
    priorityId: fc.constantFrom(...plan.priorities.map(({ id }) => id), 'bestaat-niet'),
    regional: fc.constantFrom(...targets),
    evidence: fc.constantFrom('Zie doel 1.', 'Zie doel 2.'),
    on: anyDate,
  })
}

function anyChain(lower: PlanVersion, upper: PlanVersion): fc.Arbitrary<ChainLink | null> {
  if (lower.priorities.length === 0 || upper.priorities.length === 0) return fc.constant(null)
  return fc
    .tuple(fc.constantFrom(...lower.priorities), fc.constantFrom(...upper.priorities), relation)
    .map(([from, to, of]) => chain(lower, from.id, upper, to.id, of))
}

const some = <T>(of: fc.Arbitrary<T | null>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(of, { maxLength }).map((list) => list.filter((one): one is T & {} => one !== null))

/** A small region: a plan, its UVP, two layers with an earlier RVS, and links of every kind. */
export const anyInput: fc.Arbitrary<{ given: AlignInput; more: Link | null }> = fc
  .record({
    period: years,
    local: priorities('p', 4),
    middle: priorities('d', 3),
    upper: priorities('r', 3),
    before: priorities('r', 3),
    uvpYears: fc.constantFrom(null, 1, 2),
    version: fc.constantFrom(1, 2),
    means: fc.constantFrom(null, '€ 5.000'),
  })
  .chain(({ period, local, middle, upper, before, uvpYears, version, means }) => {
    const plan = ivp({ period, priorities: local, uvpYears })
    const actions = local.map(({ id }, i) =>
      measure(`m${i}`, id, { owner: i % 2 ? null : 'OOV', means }),
    )
    const uvps = [uvp({ measures: actions })]
    const low = deCopen({ priorities: middle, uvpYears, version })
    const old = rvs({ id: 'rvs-2019-2022', priorities: before })
    const high = rvs({ priorities: upper, follows: old.id })
    const oneLink = anyLink(plan, uvps, [low, high, old])
    return fc
      .record({
        links: some(oneLink, 12),
        chainLinks: some(anyChain(low, high), 5),
        statements: some(anyStatement(plan, [low, high, old]), 5),
        chosen: fc.boolean(),
        more: oneLink,
      })
      .map(({ links, chainLinks, statements, chosen, more }) => ({
        more,
        given: input({
          plan,
          uvps,
          strategies: [low, high],
          superseded: [old, deCopen({ priorities: middle.slice(0, 1) })],
          links,
          chainLinks,
          statements,
          positions: chosen
            ? [
                {
                  finding: 'ontbreekt_lokaal|woerden|de-copen/d0|-|-',
                  kind: 'bewuste_lokale_keuze',
                  reason: 'Andere keuze van de raad.',
                  body: 'raad',
                  date: '2024-01-01',
                  kenmerk: null,
                  reviewOn: null,
                },
              ]
            : [],
        }),
      }))
  })

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

const shuffledPlan = (plan: PlanVersion): fc.Arbitrary<PlanVersion> =>
  fc
    .tuple(
      shuffled(plan.priorities),
      shuffled(plan.measures),
      fc.tuple(...plan.priorities.map(({ goals }) => shuffled(goals))),
    )
    .map(([order, measures, goals]) => ({
      ...plan,
      measures,
      priorities: order.map((one) => ({
        ...one,
        goals: goals[plan.priorities.indexOf(one)] ?? [],
      })),
    }))

const plansShuffled = (plans: readonly PlanVersion[]) =>
  fc.tuple(...plans.map(shuffledPlan)).chain((list) => shuffled(list))

/** The same input in another order, down to the goals of a priority. */
export const inAnotherOrder = (given: AlignInput): fc.Arbitrary<AlignInput> =>
  fc
    .record({
      plan: shuffledPlan(given.plan),
      uvps: plansShuffled(given.uvps),
      strategies: plansShuffled(given.strategies),
      superseded: plansShuffled(given.superseded),
      links: shuffled(given.links),
      chainLinks: shuffled(given.chainLinks),
      positions: shuffled(given.positions),
      statements: shuffled(given.statements ?? []),
    })
    .map((order) => ({ ...given, ...order }))
