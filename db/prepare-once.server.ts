import type Database from 'better-sqlite3'

/** More texts than the portal has; a query over a list of any length makes new ones. */
const most = 500

/**
 * The same connection, which compiles each SQL text once. Drizzle prepares a statement for every call,
 * and compiling costs more than most of our reads.
 */
export function preparingOnce(sqlite: Database.Database): Database.Database {
  const known = new Map<string, Database.Statement>()
  const prepare = (text: string): Database.Statement => {
    const statement = known.get(text)
    // Whoever used it before may have asked for rows as arrays.
    if (statement) return statement.reader ? statement.raw(false) : statement
    if (known.size >= most) known.clear()
    const fresh = sqlite.prepare(text)
    known.set(text, fresh)
    return fresh
  }
  return Object.assign(Object.create(sqlite) as Database.Database, { prepare })
}

/** Builds a query at its first use, when the tables are there, and keeps it: fill in its placeholders. */
export function kept<Q>(build: () => Q): () => Q {
  let query: Q | undefined
  return () => (query ??= build())
}
