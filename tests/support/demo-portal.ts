import type Database from 'better-sqlite3'
import { openDatabase } from 'db/open.server'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from './server'
import { as, type Visitor } from './visitor'

/** The password of the demo accounts. */
const demoPassword = 'kompas-demo-2026'

export interface DemoPortal {
  origin: string
  /** A second connection to the server's database, to look. */
  sqlite: Database.Database
  /** A visitor who is signed in; `account` without `.example`. */
  as(account: string): Promise<Visitor>
  stop(): Promise<void>
}

/** A running portal over a new database with the demo region, made by the operator's own commands. */
export async function openDemoPortal(): Promise<DemoPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'kompas-demo-'))
  const database = join(folder, 'kompas.db')
  for (const command of ['migrate', 'seed-demo'])
    execFileSync(process.execPath, ['--import', 'tsx', 'app/kompas/main.ts', command], {
      env: { ...process.env, DATABASE_PATH: database, KOMPAS_TODAY: '2026-10-12' },
    })
  const sqlite = openDatabase(database)
  const server = await startServer({ database })
  return {
    origin: server.origin,
    sqlite,
    as: (account) => as(server.origin, `${account}.example`, demoPassword),
    stop: async () => {
      await server.stop()
      sqlite.close()
      rmSync(folder, { recursive: true })
    },
  }
}
