import { readFile, stat } from 'node:fs/promises'
import { ImportedDocument } from '~/domain/documents/imported-document'
import { runInChild, type Limits } from './child-process.server'
import { MAX_BYTES, type ReadResult } from './read-document'
import { refuse, type RefusalReason } from './refusal'

/**
 * Reads a document in a process of its own, which ends after 20 seconds or beyond its memory, so
 * that no file can hold up or bring down the portal. `source` is the bytes, or the path of a file.
 * Never throws on a bad file: the answer is a document, or a refusal with a Dutch message.
 */
export async function readInChild(
  source: Uint8Array | string,
  fileName: string,
  limits: Limits = {},
): Promise<ReadResult> {
  const bytes = typeof source === 'string' ? await bytesOf(source) : source
  if (bytes === 'niet_gevonden' || bytes === 'te_groot') return refuse(bytes)
  if (bytes.length === 0) return refuse('leeg')
  if (bytes.length > MAX_BYTES) return refuse('te_groot')
  const answer = await runInChild('child.ts', bytes, fileName, limits)
  return 'stopped' in answer ? refuse(answer.stopped) : resultOf(answer.text)
}

async function bytesOf(path: string): Promise<Uint8Array | 'niet_gevonden' | 'te_groot'> {
  try {
    const { size } = await stat(path)
    return size > MAX_BYTES ? 'te_groot' : await readFile(path)
  } catch {
    // Missing, a folder, or no right to read: to the person who named it, it is not there.
    return 'niet_gevonden'
  }
}

function resultOf(text: string): ReadResult {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer === 'object' && answer !== null && 'document' in answer) {
      return { ok: true, document: ImportedDocument.parse(answer.document) }
    }
    if (typeof answer === 'object' && answer !== null && 'reason' in answer) {
      const reason = answer.reason as RefusalReason
      const message = 'message' in answer ? String(answer.message) : ''
      return { ok: false, reason, message }
    }
  } catch {
    // No answer or half an answer: the child broke on this file.
  }
  return refuse('beschadigd')
}
