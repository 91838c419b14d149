import { z } from 'zod'
import { TableFile } from '~/domain/documents/table-file'
import { runInChild, type Limits } from './child-process.server'
import { MAX_TABLE_BYTES, type ReadTable } from './read-table'
import { refuseTable, tableRefusals, type TableRefusalReason } from './table-refusal'

const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), table: TableFile }),
  z.object({
    ok: z.literal(false),
    reason: z.custom<TableRefusalReason>((reason) => String(reason) in tableRefusals),
    message: z.string(),
  }),
])

/** Reads a table in a process of its own. Never throws on a bad file: a refusal is a value. */
export async function readTableInChild(bytes: Uint8Array, limits?: Limits): Promise<ReadTable> {
  if (bytes.length === 0) return refuseTable('leeg')
  if (bytes.length > MAX_TABLE_BYTES) return refuseTable('te_groot')
  const answer = await runInChild('table-child.ts', bytes, 'tabel', limits)
  if ('stopped' in answer) return refuseTable(answer.stopped)
  try {
    return Answer.parse(JSON.parse(answer.text))
  } catch {
    // No answer or half an answer: the child broke on this file.
    return refuseTable('beschadigd')
  }
}
