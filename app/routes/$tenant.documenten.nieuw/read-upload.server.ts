import type { ReadDocument } from 'db/queries/imports.server'
import { createHash } from 'node:crypto'
import { Refused } from '~/commands/refusals'
import { readInChild } from '~/documents/read-in-child.server'
import type { Upload } from '~/domain/documents/upload'

/**
 * Reads the file, or the pasted text, in a process of its own; only facts come back. Throws `Refused`
 * with a Dutch message for a file that cannot be read.
 */
export async function readUpload({ file, text }: Upload): Promise<ReadDocument> {
  const uploaded = file && file.size > 0 ? file : null
  const bytes = uploaded
    ? new Uint8Array(await uploaded.arrayBuffer())
    : new TextEncoder().encode(text ?? '')
  const fileName = uploaded?.name ?? 'geplakte tekst.txt'
  const result = await readInChild(bytes, fileName)
  if (!result.ok) throw new Refused(result.reason, result.message)
  const { title, facts, warnings, format } = result.document
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // The name of a file can be that of a person, so only its kind is kept.
  return { fileName: `document.${format}`, title, sha256, facts, warnings }
}
