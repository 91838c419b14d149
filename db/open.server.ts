import Database from 'better-sqlite3'

/**
 * Opens the SQLite file (or `:memory:`) with the settings that every connection needs.
 * `synchronous=FULL`: a council decision that was confirmed survives a power cut.
 */
export function openDatabase(path: string): Database.Database {
  const sqlite = new Database(path)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('busy_timeout = 5000')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('trusted_schema = OFF')
  return sqlite
}
