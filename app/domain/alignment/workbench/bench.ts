import type { Level } from '../../plans/vocabulary'
import type { PlanVersion } from '../../plans/plan'
import type { LocalPlan } from '../items'
import type { Link, LocalEnd } from '../link'
import { byPrecedence, decisive, stateFor } from '../precedence'
import { waitsForSecondReader, type Reviewed } from '../second-reader'
import type { CellState, ItemAnswer, Relation } from '../vocabulary'

/** An asserted link with its id and who looked at it. */
export type BenchLink = Pick<Link, 'local' | 'regional' | 'relation' | 'note' | 'on'> &
  Reviewed & { id: string }

/** What a person said of a local item held against one strategy, when that is no link. */
export type StoredAnswer = {
  id: string
  kind: LocalEnd['kind']
  itemId: string
  strategy: { owner: string; planId: string; version: number }
  answer: ItemAnswer
  note: string | null
}

/** Both texts on the bench, with what was said about them. */
export type BenchInput = {
  local: LocalPlan
  strategy: PlanVersion
  links: readonly BenchLink[]
  answers: readonly StoredAnswer[]
  /** Ids of the priorities that the municipality leaves without counterpart by its own choice. */
  deliberate: { local: ReadonlySet<string>; regional: ReadonlySet<string> }
  fourEyes: boolean
}

/** State of an item: that of a cell, or *twijfel*, which waits for a second look. */
export type BenchState = CellState | 'twijfel'

/** A priority or goal in the walk; `regio` is a priority of the strategy. */
export type BenchItem = {
  kind: 'prioriteit' | 'doel' | 'regio'
  id: string
  number: string
  title: string
  level: Level
  /** The priority that a goal stands under; the item itself otherwise. */
  priorityId: string
  state: BenchState
  /** The links that the state rests on, the deciding one first. */
  links: readonly BenchLink[]
  answer: StoredAnswer | null
  /** An answer about an earlier version of the strategy: it is asked again. */
  earlier: StoredAnswer | null
  /** The words on either side changed since. */
  toConfirm: boolean
  /** A second person has not looked yet. */
  waiting: boolean
}

/** Address and form value of an item. */
export const itemKey = ({ kind, id }: Pick<BenchItem, 'kind' | 'id'>): string => `${kind}/${id}`

const inOrder = (links: readonly BenchLink[]) =>
  [...links].sort((a, b) => byPrecedence(a.relation, b.relation))

/** The links of the plan with this strategy, whichever of its versions they were made on. */
const linksHere = ({ links, strategy }: BenchInput) =>
  links.filter(
    ({ regional }) => regional.owner === strategy.owner && regional.planId === strategy.id,
  )

const marks = (links: readonly BenchLink[], fourEyes: boolean) => ({
  links: inOrder(links),
  toConfirm: links.some(({ state }) => state === 'te_bevestigen'),
  waiting: links.some((link) => waitsForSecondReader(link, fourEyes)),
})

function stateOf(relation: Relation | null, answer: StoredAnswer | null, deliberate: boolean) {
  if (relation !== null) return stateFor(relation, false)
  if (answer?.answer === 'twijfel') return 'twijfel'
  if (answer) return deliberate ? 'bewust_niet' : 'geen_tegenhanger'
  return 'niet_beoordeeld'
}

/**
 * Own priorities and their goals in reading order, each with what was said of it and of everything
 * below it. An answer about an earlier version of the strategy does not count any more.
 */
export function localItems(input: BenchInput): BenchItem[] {
  const { local, strategy, answers, deliberate, fourEyes } = input
  const here = linksHere(input).filter((link) => link.local !== null)
  const said = answers.filter(
    (one) => one.strategy.owner === strategy.owner && one.strategy.planId === strategy.id,
  )
  const answerOn = (kind: LocalEnd['kind'], id: string) => {
    const own = said.filter((one) => one.kind === kind && one.itemId === id)
    const isCurrent = (one: StoredAnswer) => one.strategy.version === strategy.version
    return {
      answer: own.find(isCurrent) ?? null,
      earlier: own.find((one) => !isCurrent(one)) ?? null,
    }
  }
  return local.priorities.flatMap((priority): BenchItem[] => {
    const below = here.filter((link) => link.local && local.find(link.local)?.priority === priority)
    const found = answerOn('prioriteit', priority.id)
    const relation = decisive(below.map((link) => link.relation))
    const { id, number, title, level } = priority
    return [
      {
        ...{ kind: 'prioriteit', id, number, title, level, priorityId: id },
        state: stateOf(relation, found.answer, deliberate.local.has(id)),
        ...found,
        ...marks(below, fourEyes),
      },
      ...priority.goals.map((goal): BenchItem => {
        const own = here.filter((one) => one.local?.kind === 'doel' && one.local.itemId === goal.id)
        const said = answerOn('doel', goal.id)
        return {
          ...{ kind: 'doel', id: goal.id, number: goal.number, title: goal.text, level },
          priorityId: id,
          state: stateOf(decisive(own.map((one) => one.relation)), said.answer, false),
          ...said,
          ...marks(own, fourEyes),
        }
      }),
    ]
  })
}

/** The priorities of the strategy in reading order, each with what the own plan says to it. */
export function regionalItems(input: BenchInput): BenchItem[] {
  const here = linksHere(input)
  return input.strategy.priorities.map(({ id, number, title, level }): BenchItem => {
    const own = here.filter(({ regional }) => regional.priorityId === id)
    const relation = decisive(own.map((link) => link.relation))
    return {
      ...{ kind: 'regio', id, number, title, level, priorityId: id },
      state: stateFor(relation, input.deliberate.regional.has(id)),
      answer: null,
      earlier: null,
      ...marks(own, input.fourEyes),
    }
  })
}
