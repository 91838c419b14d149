import { sqlite } from 'db/client.server'
import { migrate } from 'db/migrate.server'
import { say } from './say'

/** `kompas migrate`: brings the database at DATABASE_PATH up to date. */
export function migrateCommand(_args: string[], { json }: { json: boolean }): number {
  const applied = migrate(sqlite)
  return say(
    json,
    { applied },
    applied === 0 ? 'De database is bij.' : `${applied} stap(pen) gedaan.`,
  )
}
