import { addDays, daysBetween, type Period, type PlainDate } from '../dates'
import type { ItemId, PlanId } from '../plans/plan'
import type { evaluationAnswers, evaluationOutcomes } from '../plans/vocabulary'
import { allowed, refused, type Ruling } from '../ruling'
import { quarterOf, startOfQuarter } from './quarters'

export type EvaluationAnswer = (typeof evaluationAnswers)[number]
export type EvaluationOutcome = (typeof evaluationOutcomes)[number]

/** What somebody found of one goal on a day. Rows are added and never changed. */
export type Evaluation = {
  id: string
  goalId: ItemId
  on: PlainDate
  attainable: EvaluationAnswer
  relevant: EvaluationAnswer
  outcome: EvaluationOutcome
  text: string
}
export type NewEvaluation = Pick<Evaluation, 'attainable' | 'relevant' | 'outcome' | 'text'>

/** A day from which the goals of an IVP are looked at again. */
export type Moment =
  | { kind: 'halverwege'; on: PlainDate }
  | { kind: 'einde_uvp'; on: PlainDate; planId: PlanId; title: string; until: PlainDate }

/** The day in the middle of a period. */
const middleOf = ({ from, to }: Period): PlainDate =>
  addDays(from, Math.ceil((daysBetween(from, to) + 1) / 2))

/**
 * When the goals are looked at: halfway the IVP, and in the last quarter of each uitvoeringsplan,
 * because making the next one is the moment to evaluate the IVP. By day.
 */
export function momentsOf(
  ivp: Period,
  uvps: readonly { id: PlanId; title: string; period: Period }[],
): Moment[] {
  const ends = uvps.map(({ id, title, period }): Moment => ({
    kind: 'einde_uvp',
    on: startOfQuarter(quarterOf(period.to)),
    planId: id,
    title,
    until: period.to,
  }))
  const all: Moment[] = [{ kind: 'halverwege', on: middleOf(ivp) }, ...ends]
  return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The last moment that has come; null before the first. */
export const momentNow = (moments: readonly Moment[], today: PlainDate): Moment | null =>
  moments.filter(({ on }) => on <= today).at(-1) ?? null

/** The evaluations of one goal, newest first. */
export const evaluationsOfGoal = (
  evaluations: readonly Evaluation[],
  goalId: ItemId,
): Evaluation[] => evaluations.filter((one) => one.goalId === goalId).reverse()

/** The goals at which nobody looked since a moment. */
export const goalsDue = <G extends { id: ItemId }>(
  goals: readonly G[],
  evaluations: readonly Evaluation[],
  moment: Moment | null,
): G[] =>
  moment === null
    ? []
    : goals.filter(
        ({ id }) => !evaluations.some(({ goalId, on }) => goalId === id && on >= moment.on),
      )

/** The same answer twice on one day is a second click. */
export function mayEvaluate(
  answer: NewEvaluation,
  before: Evaluation | undefined,
  today: PlainDate,
): Ruling {
  const same =
    before?.on === today &&
    before.attainable === answer.attainable &&
    before.relevant === answer.relevant &&
    before.outcome === answer.outcome &&
    before.text === answer.text
  return same ? refused('staat_er_al', 'Dit antwoord staat er al.') : allowed
}
