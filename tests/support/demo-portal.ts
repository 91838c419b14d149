import type Database from 'better-sqlite3'
import { defaultDemoPassword } from 'db/seed/accounts'
import { openDatabase } from 'db/open.server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDemoTo } from './demo-file'
import { startServer } from './server'
import { as, type Visitor } from './visitor'

/** The password of the demo accounts. */
export const demoPassword = defaultDemoPassword

interface DemoOptions {
  /** Changes the copy before the server opens it. */
  arrange?: (sqlite: Database.Database) => void
  env?: Record<string, string>
}

export interface DemoPortal {
  origin: string
  /** A second connection to the server's database, to look. */
  sqlite: Database.Database
  /** A visitor who is signed in; `account` without `.example`. */
  as(account: string): Promise<Visitor>
  /** What the server has written on its output until now. */
  output: () => string
  stop(): Promise<void>
}

/** A running portal over an own copy of the demo region. */
export async function openDemoPortal({ arrange, env }: DemoOptions = {}): Promise<DemoPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'kompas-demo-'))
  const database = join(folder, 'kompas.db')
  await copyDemoTo(database)
  const sqlite = openDatabase(database)
  arrange?.(sqlite)
  const server = await startServer({ database, env })
  return {
    origin: server.origin,
    sqlite,
    as: (account) => as(server.origin, `${account}.example`, demoPassword),
    output: server.output,
    stop: async () => {
      await server.stop()
      sqlite.close()
      rmSync(folder, { recursive: true })
    },
  }
}
