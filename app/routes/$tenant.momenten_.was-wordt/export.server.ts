import { cellFields, type CellChange } from '~/domain/alignment/between/cells'
import type { StandingCell } from '~/domain/alignment/between/standing'
import { priorityKey } from '~/http/paths'
import type { TableAnswer } from '~/http/table-loader.server'
import type { Between } from './read.server'
import { betweenView } from './view'

const columns = [
  'soort',
  'gemeente',
  'prioriteit',
  'afwijking',
  'onderwerp',
  'wat',
  'wie_en_waarom',
] as const

const valuesOf = (cell: StandingCell | null) =>
  cell && {
    ...Object.fromEntries(cellFields.map((field) => [field, cell[field]])),
    since: cell.from,
  }

const cellJson = ({ owner, priorityId, was, wordt, fields, causes }: CellChange) => ({
  priorityId: priorityKey(owner, priorityId),
  fields,
  was: valuesOf(was),
  wordt: valuesOf(wordt),
  causes,
})

/** Was–wordt between two days as data: the changes with their causes, and a row for each change. */
export function betweenTable(
  tenant: string,
  { van, tot }: { van: string; tot: string },
  read: Between,
): TableAnswer {
  const view = betweenView(read)
  return {
    json: {
      van,
      tot,
      counts: read.counts,
      strategies: read.strategies.map(({ owner, was, wordt, papers }) => ({
        owner,
        was,
        wordt,
        causes: papers,
      })),
      municipalities: read.municipalities.map(({ slug, plan, papers, cells, divergences }) => ({
        slug,
        plan: plan && { was: plan.was, wordt: plan.wordt },
        papers,
        cells: cells.map(cellJson),
        divergences: divergences.map(({ id, finding, happened, causes }) => ({
          id,
          kind: finding.kind,
          happened,
          causes,
        })),
      })),
    },
    table: {
      name: `was-wordt-${tenant}-${van}-${tot}`,
      columns,
      rows: view.municipalities.flatMap(({ slug, cells, divergences }) => [
        ...cells.map((one) => [
          'antwoord',
          slug,
          one.key,
          null,
          `${one.label} ${one.title}`,
          one.what.join('; '),
          one.why.join(' '),
        ]),
        ...divergences.map((one) => [
          'afwijking',
          slug,
          null,
          one.id,
          one.title,
          one.happened.join('; '),
          one.why.join(' '),
        ]),
      ]),
    },
  }
}
