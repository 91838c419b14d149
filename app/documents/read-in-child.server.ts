import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'
import { ImportedDocument } from '~/domain/documents/imported-document'
import { MAX_BYTES, type ReadResult } from './read-document'
import { refuse, type RefusalReason } from './refusal'

const ENTRY = 'app/documents/child.ts'
const TIME_LIMIT_MS = 20_000
const HEAP_MB = 512
/** Buffers live outside the heap; this bounds heap and buffers together where /proc tells. */
const RESIDENT_MB = 1200
const MAX_ANSWER = 64 * 1024 * 1024

export interface Limits {
  timeMs?: number
  heapMb?: number
  residentMb?: number
}

/** Two documents at a time: a process may take a gigabyte, and the rest of the portal goes on. */
const inTurn = pLimit(2)

/** The project's root: where the entry stands, from here upwards or from the working directory. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, ENTRY))) {
    const above = dirname(folder)
    if (above === folder) return process.cwd()
    folder = above
  }
  return folder
}

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
  return await inTurn(() => run(bytes, fileName, limits))
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

function start(fileName: string, heapMb: number): ChildProcess {
  const root = projectRoot()
  const args = [`--max-old-space-size=${heapMb}`, '--import', 'tsx', join(root, ENTRY), fileName]
  // Only what node needs: the secrets of the portal stay out of a process that reads foreign files.
  const env = { TMPDIR: tmpdir(), NODE_ENV: 'production' as const, TZ: 'UTC' }
  return spawn(process.execPath, args, { cwd: root, env, stdio: ['pipe', 'pipe', 'pipe'] })
}

function run(bytes: Uint8Array, fileName: string, limits: Limits): Promise<ReadResult> {
  const child = start(fileName, limits.heapMb ?? HEAP_MB)
  const output: Buffer[] = []
  let size = 0
  let errors = ''
  let stopped: RefusalReason | null = null
  const stop = (reason: RefusalReason) => {
    stopped ??= reason
    child.kill('SIGKILL')
  }
  const clock = setTimeout(() => stop('te_lang_bezig'), limits.timeMs ?? TIME_LIMIT_MS)
  const watch = setInterval(() => {
    void residentMb(child.pid).then((used) => {
      if (used > (limits.residentMb ?? RESIDENT_MB)) stop('te_veel_geheugen')
    })
  }, 100)
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MAX_ANSWER) stop('te_veel_geheugen')
    else output.push(chunk)
  })
  child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-20_000)))
  // A child that dies while it is still being written to closes the pipe; `close` tells why.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(bytes)
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(clock)
      clearInterval(watch)
    }
    child.on('error', (error) => {
      finish()
      reject(error)
    })
    child.on('close', () => {
      finish()
      if (stopped) resolve(refuse(stopped))
      else if (/heap out of memory|Allocation failed/i.test(errors))
        resolve(refuse('te_veel_geheugen'))
      else resolve(resultOf(Buffer.concat(output).toString('utf8')))
    })
  })
}

async function residentMb(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    // No /proc on this system, or the child has just ended: the heap limit still holds.
    return 0
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
