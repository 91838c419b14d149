import { z } from 'zod'
import { addDays, type Period, type PlainDate } from '../dates'
import type { ItemId, Measure } from '../plans/plan'
import type { ReportState } from '../plans/vocabulary'
import { allowed, refused, type Ruling } from '../ruling'

/** A half year that is reported on: `2026-H2`. Sorts as text. */
export const ReportPeriod = z
  .string({ error: 'Kies een periode.' })
  .regex(/^\d{4}-H[12]$/, { error: 'Kies een periode.' })
export type ReportPeriod = z.infer<typeof ReportPeriod>

/** What somebody reported about one measure. Rows are added and never changed. */
export type Report = {
  id: string
  measureId: ItemId
  /** A half year; reports from before there were half years name a year. */
  period: string
  on: PlainDate
  state: ReportState
  text: string
  /** Said with one click: nothing changed since the report before. */
  unchanged: boolean
}

/** The half year in which a day falls. */
export const reportPeriodOf = (day: PlainDate): ReportPeriod =>
  `${day.slice(0, 4)}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`

/** First and last day of a half year. */
export const daysOf = (period: ReportPeriod): Period =>
  period.endsWith('1')
    ? { from: `${period.slice(0, 4)}-01-01`, to: `${period.slice(0, 4)}-06-30` }
    : { from: `${period.slice(0, 4)}-07-01`, to: `${period.slice(0, 4)}-12-31` }

/** The half years of a plan that have begun, newest first; none when the plan begins later. */
export function reportPeriods({ from, to }: Period, today: PlainDate): ReportPeriod[] {
  const last = reportPeriodOf(today < to ? today : to)
  const all: ReportPeriod[] = []
  if (from > today) return all
  for (
    let one = reportPeriodOf(from);
    one <= last;
    one = reportPeriodOf(addDays(daysOf(one).to, 1))
  )
    all.unshift(one)
  return all
}

const later = (a: Report, b: Report): boolean =>
  a.period === b.period ? a.on >= b.on : a.period > b.period

/**
 * The report that says how far a measure is: that of the last period, and of two about one period the
 * one made last.
 * @param reports in the order in which they were made
 */
export function newestReport(reports: readonly Report[], measureId: ItemId): Report | null {
  let newest: Report | null = null
  for (const report of reports)
    if (report.measureId === measureId && (!newest || later(report, newest))) newest = report
  return newest
}

const finished: readonly ReportState[] = ['klaar', 'gestopt']

/** Nothing more is to be done for it: it is ready, or somebody stopped it. */
export const isFinished = (report: Pick<Report, 'state'> | null): boolean =>
  report !== null && finished.includes(report.state)

/** The measures that nobody reported as ready or stopped. */
export const unfinished = <M extends Pick<Measure, 'id'>>(
  measures: readonly M[],
  reports: readonly Report[],
): M[] => measures.filter(({ id }) => !isFinished(newestReport(reports, id)))

/** The measures on which a report is still to come about this period; a finished one asks for none. */
export const lackingReport = <M extends Pick<Measure, 'id'>>(
  measures: readonly M[],
  reports: readonly Report[],
  period: ReportPeriod,
): M[] =>
  unfinished(measures, reports).filter(
    ({ id }) => !reports.some((report) => report.measureId === id && report.period === period),
  )

/** A new report in the words of whoever makes it. */
export type NewReport = Pick<Report, 'period' | 'state' | 'text'>

/** Whether this can be added: about a period that has begun, and not what stands there already. */
export function mayReport(
  report: NewReport,
  before: Report | null,
  periods: readonly ReportPeriod[],
): Ruling {
  if (periods.length === 0)
    return refused('nog_niet_begonnen', 'Dit uitvoeringsplan is nog niet begonnen.')
  if (!periods.includes(report.period))
    return refused('periode', 'Kies een periode van dit plan die al is begonnen.', 'period')
  const same =
    before !== null &&
    before.period === report.period &&
    before.state === report.state &&
    before.text === report.text
  return same ? refused('staat_er_al', 'Deze melding staat er al.') : allowed
}

/** Whether one can say of this measure that nothing changed: only where something was said before. */
export function maySayUnchanged(
  before: Report | null,
  period: ReportPeriod,
  periods: readonly ReportPeriod[],
): Ruling {
  if (!periods.includes(period))
    return refused('periode', 'Kies een periode van dit plan die al is begonnen.')
  if (before === null)
    return refused(
      'nog_geen_melding',
      'Over deze maatregel is nog niets gemeld. Vul eerst in hoe ver u bent.',
    )
  if (before.period >= period) return refused('staat_er_al', 'Over deze periode is al iets gemeld.')
  if (isFinished(before))
    return refused('afgerond', 'Deze maatregel is klaar of gestopt. Een melding is niet nodig.')
  return allowed
}
