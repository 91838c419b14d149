import type { TenantScope } from '~/domain/tenancy/scope'
import type { TableAnswer } from '~/http/table-loader.server'
import type { ExecutionQuery } from './filter'
import { readUvp } from './uvp.server'
import { filtered, linesOf } from './view'

const columns = [
  'nummer',
  'maatregel',
  'prioriteit',
  'doel',
  'instrument',
  'resultaat',
  'eigenaar',
  'partners',
  'middelen',
  'geld',
  'planning',
  'kwartaal_van',
  'kwartaal_tot',
  'stand',
  'gemeld_op',
  'over',
  'niets_veranderd',
  'melding',
  'overgenomen_uit',
] as const

/** The measures of a uitvoeringsplan as data, with what was reported last. */
export function executionTable(scope: TenantScope, query: ExecutionQuery): TableAnswer {
  const file = readUvp(scope, query.plan)
  const lines = file ? filtered(linesOf(file), query) : []
  const priorities = new Map(
    (file?.ivp?.priorities ?? []).map((priority) => [priority.id, priority]),
  )
  const titleOf = (id: string) => priorities.get(id)?.title ?? null
  const goalOf = (id: string, goalId: string | null) =>
    priorities.get(id)?.goals.find((goal) => goal.id === goalId)?.text ?? null
  return {
    json: {
      plan: file && {
        id: file.plan.id,
        title: file.plan.title,
        version: file.plan.version,
        status: file.plan.status,
        period: file.plan.period,
        carriesOut: file.plan.carriesOut,
      },
      measures: lines.map(({ measure: { report: _newest, ...measure }, report, lacking }) => ({
        ...measure,
        priority: titleOf(measure.priorityId),
        goal: goalOf(measure.priorityId, measure.goalId),
        state: report?.state ?? null,
        report: report && {
          period: report.period,
          on: report.on,
          text: report.text,
          unchanged: report.unchanged,
        },
        reportDue: lacking,
      })),
    },
    table: {
      name: `uitvoering-${scope.tenant}-${file?.plan.id ?? 'geen'}`,
      columns,
      rows: lines.map(({ measure, report }) => [
        measure.number,
        measure.title,
        titleOf(measure.priorityId) ?? measure.priorityId,
        goalOf(measure.priorityId, measure.goalId),
        measure.instrument,
        measure.result,
        measure.owner,
        measure.partners.join(', '),
        measure.means,
        measure.budget,
        measure.planning,
        measure.quarterFrom,
        measure.quarterTo,
        report?.state ?? null,
        report?.on ?? null,
        report?.period ?? null,
        report === null ? null : report.unchanged ? 'ja' : 'nee',
        report?.text ?? null,
        measure.origin
          ? [measure.origin.owner, measure.origin.planId, measure.origin.measureId]
              .filter((part) => part !== null)
              .join('/')
          : null,
      ]),
    },
  }
}
