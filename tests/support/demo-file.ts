import { openDatabase } from 'db/open.server'
import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'

const run = promisify(execFile)

/** The day on which the demo region is read. */
export const demoToday = '2026-10-12'

const patience = 280_000

/** Makes the demo region with the operator's own commands, and puts it in one file. */
async function seed(part: string): Promise<void> {
  const env = { ...process.env, DATABASE_PATH: part, KOMPAS_TODAY: demoToday }
  for (const command of ['migrate', 'seed-demo'])
    await run(process.execPath, ['--import', 'tsx', 'app/kompas/main.ts', command], { env })
  const sqlite = openDatabase(part)
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
}

async function waitFor(file: string, failed: string): Promise<void> {
  const until = Date.now() + patience
  while (!existsSync(file)) {
    if (existsSync(failed)) throw new Error('The demo region could not be made')
    if (Date.now() > until) throw new Error('The demo region took too long')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/**
 * The file with the demo region, made once in a run by the first test file that asks; the others wait.
 * Nobody writes in it: take a copy.
 */
export async function demoFile(): Promise<string> {
  const folder = inject('runFolder')
  const file = join(folder, 'demo.db')
  const failed = join(folder, 'demo.failed')
  const mine = mkdirSync(join(folder, 'demo'), { recursive: true }) !== undefined
  if (!mine) {
    await waitFor(file, failed)
    return file
  }
  const part = join(folder, 'demo', 'part.db')
  try {
    await seed(part)
  } catch (thrown) {
    writeFileSync(failed, '')
    throw thrown
  }
  renameSync(part, file)
  return file
}

/** A copy of the demo region for whoever writes in it. */
export async function copyDemoTo(path: string): Promise<void> {
  copyFileSync(await demoFile(), path)
}
