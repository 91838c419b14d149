import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { env } from '~/env.server'
import { migrate } from './migrate.server'
import { openDatabase } from './open.server'
import { preparingOnce } from './prepare-once.server'
import * as schema from './schema'

/** The connection itself: for backup, checks and the migration runner. */
export const sqlite = openDatabase(env.DATABASE_PATH)

// A database in memory starts empty each time, so nobody else can have migrated it.
if (env.DATABASE_PATH === ':memory:') migrate(sqlite)

/** Drizzle on the same connection. Only `db/queries` and the command wrapper use it. */
export const db: BetterSQLite3Database<typeof schema> = drizzle(preparingOnce(sqlite), { schema })

/** An open transaction: proof that a write happens inside a command. */
export type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0]
