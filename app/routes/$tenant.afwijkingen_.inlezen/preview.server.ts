import { findDivergence } from 'db/queries/divergences.server'
import { knownPositions } from '~/commands/known-positions.server'
import { replacedBy } from '~/domain/alignment/exchange/chosen-rows'
import {
  neededPositionColumns,
  positionColumns,
} from '~/domain/alignment/exchange/divergence-columns'
import { formulaProblem, knownCells } from '~/domain/alignment/exchange/known-cells'
import {
  positionVerdicts,
  type PositionCells,
  type PositionVerdict,
  type SaidPosition,
} from '~/domain/alignment/exchange/position-verdict'
import type { TenantScope } from '~/domain/tenancy/scope'
import { readUploadedTable } from '~/http/read-uploaded-table.server'
import { longDate } from '~/ui/dates'
import { positionWord } from '~/ui/nl'
import { decisionBodyWord } from '~/ui/nl/decisions'
import type { ImportLine, ImportPreviewData, ImportRow } from '~/ui/patterns/ImportPreview'
import { sideNames } from '../$tenant.afwijkingen/names.server'
import { lineOf as divergenceLine } from '../$tenant.afwijkingen/view'
import { importText as text } from './text'

const lineOf = ({ kind, motivation, body, decidedOn }: SaidPosition): ImportLine => ({
  word: text.at(
    positionWord[kind],
    body === null ? null : decisionBodyWord[body],
    decidedOn === null ? null : longDate(decidedOn),
  ),
  text: motivation,
  note: null,
})

/** How the own divergences are called, by their number. */
function titlesFor(scope: TenantScope): (id: string) => string {
  const { names, driehoek } = sideNames(scope)
  return (id) => {
    const row = findDivergence(scope, scope.tenant, id)
    return row ? `${id.toUpperCase()}: ${divergenceLine(row, names, driehoek).title}` : id
  }
}

function shown(one: PositionVerdict, title: (id: string) => string): ImportRow {
  if (one.kind === 'kan_niet' || one.kind === 'ongewijzigd') return one
  const { nr, kind, comes, was, input } = one
  return { nr, kind, about: title(input.id), comes: lineOf(comes), was: was.map(lineOf) }
}

/** What the page shows before anything is written, and what it sends back. */
export function previewOf(
  scope: TenantScope,
  rows: readonly PositionCells[],
  { warnings = [], unread = [] }: { warnings?: string[]; unread?: ImportRow[] } = {},
): ImportPreviewData {
  const judged = positionVerdicts(knownPositions(scope), rows)
  const numbers = new Set(judged.flatMap((one) => ('input' in one ? [one.nr] : [])))
  const title = titlesFor(scope)
  const verdicts = [...judged.map((one) => shown(one, title)), ...unread]
  return {
    verdicts: verdicts.sort((a, b) => a.nr - b.nr),
    warnings,
    rows: JSON.stringify(rows.filter(({ nr }) => numbers.has(nr))),
    seen: JSON.stringify(replacedBy(judged)),
  }
}

/** Reads the file; throws `Refused` with what to do when it is no such table. */
export async function previewOfFile(scope: TenantScope, file: File): Promise<ImportPreviewData> {
  const table = await readUploadedTable(file, neededPositionColumns)
  const known = knownCells(table, positionColumns)
  return previewOf(
    scope,
    known.filter(({ formulas }) => formulas.length === 0),
    {
      warnings: table.warnings,
      unread: known
        .filter(({ formulas }) => formulas.length > 0)
        .map(({ nr, formulas }) => ({
          nr,
          kind: 'kan_niet',
          problems: [formulaProblem(formulas)],
        })),
    },
  )
}
