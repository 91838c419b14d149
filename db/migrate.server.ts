import type Database from 'better-sqlite3'
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The server bundle lies elsewhere than this source file, so the working folder is tried as well. */
function migrationsFolder(): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'migrations')
  return existsSync(beside) ? beside : join(process.cwd(), 'db', 'migrations')
}

const applied = (sqlite: Database.Database): Set<string> => {
  sqlite.exec(
    'CREATE TABLE IF NOT EXISTS migrations (hash TEXT PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT',
  )
  const rows = sqlite.prepare<[], { hash: string }>('SELECT hash FROM migrations').all()
  return new Set(rows.map((row) => row.hash))
}

function apply(sqlite: Database.Database, migration: MigrationMeta): void {
  for (const statement of migration.sql) sqlite.exec(statement)
  const broken = sqlite.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`Migration leaves ${broken.length} rows without a parent`)
  sqlite
    .prepare('INSERT INTO migrations (hash, applied_at) VALUES (?, ?)')
    .run(migration.hash, Date.now())
}

/** How many migrations this database still lacks. */
export function pendingMigrations(sqlite: Database.Database): number {
  const done = applied(sqlite)
  return readMigrationFiles({ migrationsFolder: migrationsFolder() }).filter(
    (m) => !done.has(m.hash),
  ).length
}

/**
 * Brings the database up to date and returns how many migrations ran. Foreign keys are off before the
 * transaction opens (SQLite ignores the pragma inside one), or a rebuilt table would lose its children;
 * `foreign_key_check` guards the result before it is committed.
 */
export function migrate(sqlite: Database.Database): number {
  const done = applied(sqlite)
  const todo = readMigrationFiles({ migrationsFolder: migrationsFolder() }).filter(
    (migration) => !done.has(migration.hash),
  )
  sqlite.pragma('foreign_keys = OFF')
  try {
    for (const migration of todo) sqlite.transaction(() => apply(sqlite, migration)).immediate()
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
  return todo.length
}
