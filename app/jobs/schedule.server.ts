import { Cron } from 'croner'
import { log } from '~/http/log.server'
import { alignToday } from './align-today.server'

/**
 * Just after midnight in Amsterdam, and once at the start of the server: what depends on the date (a
 * review date that came, another uitvoeringsplan in force) is computed again.
 */
export function scheduleDaily(): { stop(): void } {
  const run = () => {
    const aligned = alignToday()
    if (aligned > 0) log.info({ aligned }, 'aligned for today')
  }
  const job = new Cron(
    '5 0 * * *',
    {
      timezone: 'Europe/Amsterdam',
      catch: (error) => log.error({ err: error }, 'aligning for today'),
    },
    run,
  )
  void job.trigger()
  return job
}
