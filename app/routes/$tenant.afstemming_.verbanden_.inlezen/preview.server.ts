import { knownLinks } from '~/commands/known-links.server'
import { replacedBy } from '~/domain/alignment/exchange/chosen-rows'
import type { LinkCells } from '~/domain/alignment/exchange/claim'
import { formulaProblem, knownCells } from '~/domain/alignment/exchange/known-cells'
import { linkColumns, neededColumns } from '~/domain/alignment/exchange/link-columns'
import { verdictsOf, type Said, type Verdict } from '~/domain/alignment/exchange/verdict'
import type { TenantScope } from '~/domain/tenancy/scope'
import { readUploadedTable } from '~/http/read-uploaded-table.server'
import { relationWord } from '~/ui/nl'
import type { ImportLine, ImportPreviewData, ImportRow } from '~/ui/patterns/ImportPreview'
import { importText as text } from './text'

const lineOf = ({ relation, local, note }: Said): ImportLine => ({
  word: relationWord[relation],
  text: local ?? text.nothing,
  note,
})

/** A verdict as the page shows it; the input of a row is made again when it is sent. */
function shown(one: Verdict): ImportRow {
  if (one.kind === 'kan_niet') return one
  if (one.kind === 'ongewijzigd') return { nr: one.nr, kind: one.kind }
  const { nr, kind, regional, comes, was } = one
  return { nr, kind, about: regional, comes: lineOf(comes), was: was.map(lineOf) }
}

/** What the page shows before anything is written, and what it sends back. */
export function previewOf(
  scope: TenantScope,
  rows: readonly LinkCells[],
  { warnings = [], unread = [] }: { warnings?: string[]; unread?: Verdict[] } = {},
): ImportPreviewData {
  const judged = verdictsOf(knownLinks(scope), rows)
  const numbers = new Set(judged.flatMap((one) => ('input' in one ? [one.nr] : [])))
  return {
    verdicts: [...judged, ...unread].sort((a, b) => a.nr - b.nr).map(shown),
    warnings,
    rows: JSON.stringify(rows.filter(({ nr }) => numbers.has(nr))),
    seen: JSON.stringify(replacedBy(judged)),
  }
}

/** Reads the file in a process of its own; throws `Refused` with what to do when it is no such table. */
export async function previewOfFile(scope: TenantScope, file: File): Promise<ImportPreviewData> {
  const table = await readUploadedTable(file, neededColumns)
  const known = knownCells(table, linkColumns)
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
