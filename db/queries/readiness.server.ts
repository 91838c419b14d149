import { sqlite } from '../client.server'
import { pendingMigrations } from '../migrate.server'

/** Whether the database answers and is up to date; else why not, for the log. */
export function readiness(): { ready: true } | { ready: false; reason: string } {
  try {
    sqlite.prepare('SELECT 1').get()
    const pending = pendingMigrations(sqlite)
    return pending === 0
      ? { ready: true }
      : { ready: false, reason: `${pending} migrations to run` }
  } catch (problem) {
    return { ready: false, reason: problem instanceof Error ? problem.message : String(problem) }
  }
}
