import { sqlite } from 'db/client.server'
import { pendingMigrations } from 'db/migrate.server'
import { alignedOn, markAligned } from 'db/queries/settings.server'
import { today } from '~/clock.server'
import { realignRegion } from '~/commands/realign-region.server'
import { supersedeToday } from './supersede-today.server'

/**
 * Lets plans whose period begins take the place of the one before, and aligns every municipality again,
 * when that was not done today. Returns how many plan versions were aligned. A database that still has to be migrated is left alone.
 */
export function alignToday(): number {
  const day = today()
  if (pendingMigrations(sqlite) > 0 || alignedOn() === day) return 0
  supersedeToday(day)
  const aligned = realignRegion(day, day)
  markAligned(day)
  return aligned
}
