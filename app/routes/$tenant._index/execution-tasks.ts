import type { Moment } from '~/domain/execution/evaluation'
import { daysOf, type ReportPeriod } from '~/domain/execution/reporting'
import { evaluationPath, executionPath } from '~/http/paths'
import { reportPeriodText } from '~/ui/nl/execution'
import type { Attention } from './attention'
import { attentionText as text } from './text'

/** How the uitvoeringsplan stands, as far as it asks for something. */
export type ExecutionFacts = {
  /** Null while there is no uitvoeringsplan that can be reported on. */
  report: { title: string; period: ReportPeriod; lacking: number } | null
  evaluation: { moment: Moment; due: number } | null
}

/** What whoever reports on the uitvoeringsplan has to do: reports of this half year, goals to look at. */
export function executionTasks(
  tenant: string,
  { report, evaluation }: ExecutionFacts,
): Attention[] {
  const tasks: Attention[] = []
  if (report !== null && report.lacking > 0)
    tasks.push({
      id: 'meldingen',
      on: daysOf(report.period).to,
      title: text.reportTitle(report.lacking),
      href: executionPath(tenant),
      text: text.reportText(report.title, reportPeriodText(report.period)),
    })
  if (evaluation !== null && evaluation.due > 0)
    tasks.push({
      id: 'doelen',
      on: evaluation.moment.kind === 'einde_uvp' ? evaluation.moment.until : evaluation.moment.on,
      title: text.goalsTitle(evaluation.due),
      href: evaluationPath(tenant),
      text: text.goalsText,
    })
  return tasks
}
