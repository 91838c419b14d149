import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'

const FOLDER = 'app/documents'
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

/** The project's root: where this folder stands, from here upwards or from the working directory. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, FOLDER))) {
    const above = dirname(folder)
    if (above === folder) return process.cwd()
    folder = above
  }
  return folder
}

/** What the child wrote on its output, or why it was stopped before it had done. */
export type ChildAnswer = { text: string } | { stopped: 'te_lang_bezig' | 'te_veel_geheugen' }

/**
 * Runs an entry of this folder in a process of its own, with the bytes on its input and the name of the
 * file as its argument. It ends after 20 seconds or beyond its memory, so that no file can hold up or
 * bring down the portal.
 */
export const runInChild = (
  entry: 'child.ts' | 'table-child.ts',
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = {},
): Promise<ChildAnswer> => inTurn(() => run(start(entry, fileName, limits), bytes, limits))

function start(entry: string, fileName: string, { heapMb = HEAP_MB }: Limits): ChildProcess {
  const root = projectRoot()
  const args = [
    `--max-old-space-size=${heapMb}`,
    '--import',
    'tsx',
    join(root, FOLDER, entry),
    fileName,
  ]
  // Only what node needs: the secrets of the portal stay out of a process that reads foreign files.
  const env = { TMPDIR: tmpdir(), NODE_ENV: 'production' as const, TZ: 'UTC' }
  return spawn(process.execPath, args, { cwd: root, env, stdio: ['pipe', 'pipe', 'pipe'] })
}

function run(child: ChildProcess, bytes: Uint8Array, limits: Limits): Promise<ChildAnswer> {
  const output: Buffer[] = []
  let size = 0
  let errors = ''
  let stopped: 'te_lang_bezig' | 'te_veel_geheugen' | null = null
  const stop = (reason: NonNullable<typeof stopped>) => {
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
      if (stopped) resolve({ stopped })
      else if (/heap out of memory|Allocation failed/i.test(errors))
        resolve({ stopped: 'te_veel_geheugen' })
      else resolve({ text: Buffer.concat(output).toString('utf8') })
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
