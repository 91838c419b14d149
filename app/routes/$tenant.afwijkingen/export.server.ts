import { divergenceColumns } from '~/domain/alignment/exchange/divergence-columns'
import type { TenantScope } from '~/domain/tenancy/scope'
import { priorityKey } from '~/http/paths'
import type { TableAnswer } from '~/http/table-loader.server'
import { sentenceOf } from '~/ui/nl/divergence-sentences'
import type { DivergenceQuery } from './filter'
import { sideNames } from './names.server'
import { rowsFor } from './read.server'
import { lineOf, listed } from './view'

/** The list of divergences as data, in the order of the page. */
export function divergenceTable(scope: TenantScope, query: DivergenceQuery): TableAnswer {
  const { names, driehoek } = sideNames(scope)
  const rows = new Map(rowsFor(scope, query).map((row) => [`${row.municipality}/${row.id}`, row]))
  const lines = listed(
    [...rows.values()].map((row) => lineOf(row, names, driehoek)),
    query,
  )
  const shown = lines.flatMap((line) => {
    const row = rows.get(`${line.municipality.slug}/${line.id}`)
    if (!row) return []
    const { subjectTenantId, subjectPriorityId } = row
    const priorityId =
      subjectTenantId && subjectPriorityId ? priorityKey(subjectTenantId, subjectPriorityId) : null
    return [{ line, row, priorityId, state: row.state }]
  })
  return {
    json: shown.map(({ row, priorityId, state }) => ({
      id: row.id,
      kind: row.kind,
      municipality: row.municipality,
      priorityId,
      localId: row.localItemId,
      state,
      since: row.since,
      why: row.why,
      position: row.position?.kind ?? null,
      explanation: row.position,
    })),
    table: {
      name: `afwijkingen-${scope.tenant}`,
      columns: divergenceColumns,
      rows: shown.map(({ line, row, priorityId, state }) => [
        row.id,
        row.municipality,
        row.kind,
        line.title,
        sentenceOf(row.why, { local: line.municipality.name, regional: line.regional ?? '' }),
        line.layer,
        priorityId,
        row.localItemId,
        state,
        row.since,
        row.planId,
        row.version,
        row.position?.kind ?? null,
        row.position?.reason ?? null,
        row.position?.motivation ?? null,
        row.position?.body ?? null,
        row.position?.decidedOn ?? null,
        row.position?.kenmerk ?? null,
        row.position?.reviewOn ?? null,
        row.position?.recordedOn ?? null,
        row.position?.toConfirm ?? null,
        row.reply?.answer ?? null,
        row.reply?.evidence ?? null,
        row.discussion?.on ?? null,
        row.discussion?.outcome ?? null,
        row.discussion?.reviewOn ?? null,
      ]),
    },
  }
}
