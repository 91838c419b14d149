import type { Why } from '~/domain/alignment/finding'
import type { PlainDate } from '~/domain/dates'
import { addYears } from '~/domain/dates'
import type { PlanVersion } from '~/domain/plans/plan'
import { fourYearDate, validity } from '~/domain/plans/validity'
import { longDate } from '~/ui/dates'
import type { Publicity } from './publicity.server'

/** A day on which the raad is likely to have something to decide. */
export interface DayAhead {
  id: string
  on: PlainDate | null
  text: string
}

/** A difference of period or rhythm is about no subject of the plan. */
function subjectOf(why: Why): string {
  if (why.rule === 'periode') return 'de looptijd van het plan'
  if (why.rule === 'cyclus') return 'het ritme van het uitvoeringsplan'
  const title = why.regional?.title ?? why.local?.title
  return title ? `‘${title}’` : 'een onderdeel van het plan'
}

/** Days that follow from public plans and decisions; a signaal, no legal advice. */
export function daysAhead(
  { decisions, versions, differences, next }: Publicity,
  plan: PlanVersion,
  today: PlainDate,
): DayAhead[] {
  const ivps = new Set(versions.filter(({ kind }) => kind === 'ivp').map(({ planId }) => planId))
  const taken = decisions.filter(({ status }) => status === 'genomen')
  const own = taken.filter(({ planId }) => planId === plan.id)
  const { until, extendedBy } = validity(plan, own, today)
  const fourYears = fourYearDate(taken.filter(({ planId }) => ivps.has(planId)))
  const reviews = differences.flatMap(({ id, why, position }) =>
    position?.reviewOn && position.reviewOn <= addYears(today, 1)
      ? [
          {
            id: `keuze-${id}`,
            on: position.reviewOn,
            text: `We kijken opnieuw naar de keuze over ${subjectOf(why)}.`,
          },
        ]
      : [],
  )
  const days: DayAhead[] = [
    ...(until
      ? [
          {
            id: 'einde',
            on: until,
            text: [
              extendedBy ? 'De verlenging van het plan eindigt.' : 'Het plan eindigt.',
              next ? `Daarna geldt ‘${next.title}’. De raad stelde dat al vast.` : '',
            ]
              .join(' ')
              .trim(),
          },
        ]
      : []),
    ...(fourYears.on && fourYears.decision?.date
      ? [
          {
            id: 'vier-jaar',
            on: fourYears.on,
            text: `Het besluit over de doelen (${longDate(fourYears.decision.date)}) is dan vier jaar oud. De raad stelt de doelen minstens eens in de vier jaar vast (Politiewet 2012, artikel 38b).`,
          },
        ]
      : []),
    ...reviews,
  ]
  return days.sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))
}
