import type { PlainDate } from '~/domain/dates'
import type { PlanVersion } from '~/domain/plans/plan'
import { fourYearDate, validity } from '~/domain/plans/validity'
import type { RailDate } from '~/ui/patterns/AttentionList'
import type { StartFacts } from './attention'
import { attentionText as text } from './text'

function planDates({ plan, dated, today }: StartFacts): RailDate[] {
  const head = dated.find((one) => one.plan.id === plan?.id)
  if (!head) return []
  const holds = validity(head.plan, head.decisions, today, head.successorAdoptedOn)
  const four = fourYearDate(dated.flatMap(({ decisions }) => decisions)).on
  return [
    ...(holds.until === null
      ? []
      : [{ id: 'einde', on: holds.until, title: text.ends(head.plan.title) }]),
    ...(four === null ? [] : [{ id: 'vier-jaar', on: four, title: text.fourYears }]),
  ]
}

const stepDates = ({ traject }: StartFacts): RailDate[] =>
  (traject?.steps ?? []).flatMap(({ nr, title, planned, status }) =>
    planned.to === null || status === 'klaar'
      ? []
      : [{ id: `stap-${nr}`, on: planned.to, title, yours: true }],
  )

const reviewDates = ({ divergences }: StartFacts): RailDate[] =>
  divergences.flatMap(({ id, position, why }) =>
    position?.reviewOn
      ? [
          {
            id: `herijk-${id}`,
            on: position.reviewOn,
            title: text.reviewTitle(why.regional?.title ?? why.local?.title ?? id),
            yours: true,
          },
        ]
      : [],
  )

/** Dates from today on, in order: of the own plan, of choices to look at again, of the strategies. */
export function datesAhead(facts: StartFacts, strategies: readonly PlanVersion[]): RailDate[] {
  const ends = strategies.map(({ owner, id, title, period }) => ({
    id: `${owner}-${id}`,
    on: period.to,
    title: text.ends(title),
  }))
  const byDay = (a: { on: PlainDate }, b: { on: PlainDate }) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0
  return [...planDates(facts), ...stepDates(facts), ...reviewDates(facts), ...ends]
    .filter(({ on }) => on >= facts.today)
    .sort(byDay)
}
