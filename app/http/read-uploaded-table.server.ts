import { Refused } from '~/commands/refusals'
import { readTableInChild } from '~/documents/read-table-in-child.server'
import { missingColumns } from '~/domain/alignment/exchange/known-cells'
import type { TableFile } from '~/domain/documents/table-file'

/**
 * Reads a table that somebody sent, in a process of its own. Throws `Refused`, at the field of the file,
 * with what to do when it is no table, lacks a column or has no row.
 */
export async function readUploadedTable(file: File, needed: readonly string[]): Promise<TableFile> {
  const result = await readTableInChild(new Uint8Array(await file.arrayBuffer()))
  if (!result.ok) throw new Refused(result.reason, result.message, 'file')
  const missing = missingColumns(result.table, needed)
  if (missing.length > 0)
    throw new Refused(
      'kolommen_ontbreken',
      `Deze kolommen ontbreken in de eerste rij: ${missing.join(', ')}. Begin met een tabel die u hier ophaalt.`,
      'file',
    )
  if (result.table.rows.length === 0)
    throw new Refused('geen_rijen', 'Onder de namen van de kolommen staat geen enkele rij.', 'file')
  return result.table
}
