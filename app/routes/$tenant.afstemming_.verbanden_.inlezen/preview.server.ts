import { knownLinks } from '~/commands/known-links.server'
import { Refused } from '~/commands/refusals'
import { readTableInChild } from '~/documents/read-table-in-child.server'
import { replacedBy } from '~/domain/alignment/exchange/chosen-rows'
import { knownCells, missingColumns, type LinkCells } from '~/domain/alignment/exchange/claim'
import { verdictsOf, type Verdict } from '~/domain/alignment/exchange/verdict'
import type { TenantScope } from '~/domain/tenancy/scope'

const withFormula = (nr: number, names: readonly string[]): Verdict => ({
  nr,
  kind: 'kan_niet',
  problems: [
    `In ${names.map((name) => `‘${name}’`).join(' en ')} staat een formule. Plak daar de waarde zelf.`,
  ],
})

/** What the page shows before anything is written, and what it sends back. */
export function previewOf(
  scope: TenantScope,
  rows: readonly LinkCells[],
  { warnings = [], unread = [] }: { warnings?: string[]; unread?: Verdict[] } = {},
) {
  const judged = verdictsOf(knownLinks(scope), rows)
  const verdicts = [...judged, ...unread].sort((a, b) => a.nr - b.nr)
  const numbers = new Set(judged.flatMap((one) => ('input' in one ? [one.nr] : [])))
  return {
    // What the page sends back it need not know itself: the input of a row is made again.
    verdicts: verdicts.map((one) => {
      if (one.kind !== 'nieuw' && one.kind !== 'gewijzigd') return one
      const { nr, kind, regional, comes, was } = one
      return { nr, kind, regional, comes, was }
    }),
    warnings,
    rows: JSON.stringify(rows.filter(({ nr }) => numbers.has(nr))),
    seen: JSON.stringify(replacedBy(judged)),
  }
}
export type Preview = ReturnType<typeof previewOf>

/** Reads the file in a process of its own; throws `Refused` with what to do when it is no such table. */
export async function previewOfFile(scope: TenantScope, file: File): Promise<Preview> {
  const result = await readTableInChild(new Uint8Array(await file.arrayBuffer()))
  if (!result.ok) throw new Refused(result.reason, result.message, 'file')
  const missing = missingColumns(result.table)
  if (missing.length > 0)
    throw new Refused(
      'kolommen_ontbreken',
      `Deze kolommen ontbreken in de eerste rij: ${missing.join(', ')}. Begin met een tabel die u hier ophaalt.`,
      'file',
    )
  const known = knownCells(result.table)
  if (known.length === 0)
    throw new Refused('geen_rijen', 'Onder de namen van de kolommen staat geen enkele rij.', 'file')
  return previewOf(
    scope,
    known.filter(({ formulas }) => formulas.length === 0),
    {
      warnings: result.table.warnings,
      unread: known
        .filter(({ formulas }) => formulas.length > 0)
        .map(({ nr, formulas }) => withFormula(nr, formulas)),
    },
  )
}
