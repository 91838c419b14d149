import type Database from 'better-sqlite3'
import { migrate } from 'db/migrate.server'
import { openDatabase } from 'db/open.server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePeople, type Person } from './people'
import { startServer } from './server'

export interface Portal {
  origin: string
  /** A second connection to the server's database, to arrange and to look. */
  sqlite: Database.Database
  /** Stops and starts the server over the same database; gives its new origin. */
  restart(): Promise<string>
  stop(): Promise<void>
}

/** A running portal over a new database with these people. */
export async function openPortal(people: Person[]): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'kompas-'))
  const database = join(folder, 'kompas.db')
  const sqlite = openDatabase(database)
  migrate(sqlite)
  await writePeople(sqlite, people)
  let server = await startServer({ database })
  return {
    origin: server.origin,
    sqlite,
    restart: async () => {
      await server.stop()
      server = await startServer({ database })
      return server.origin
    },
    stop: async () => {
      await server.stop()
      sqlite.close()
      rmSync(folder, { recursive: true })
    },
  }
}
