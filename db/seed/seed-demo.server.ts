import { randomUUID } from 'node:crypto'
import { isFilled } from 'db/queries/settings.server'
import { db } from 'db/client.server'
import { hashPassword } from '~/auth/passwords.server'
import { openScope } from '~/auth/open-scope.server'
import { today } from '~/clock.server'
import { markAsDemo } from '~/commands/mark-as-demo.server'
import { realignRegion } from '~/commands/realign-region.server'
import { found, Refused } from '~/commands/refusals'
import { env } from '~/env.server'
import { defaultDemoPassword, formerAccounts } from './accounts'
import type { Act } from './acts.server'
import { history } from './history'
import { admitPeople, foundRegion, seeOffPeople } from './tenants.server'
import { readProposal } from './woerden/extension.server'

function liveThrough(acts: readonly Act[], users: ReadonlyMap<string, string>): void {
  for (const { on, by, tenant, does } of acts)
    does(found(openScope(found(users.get(by)), tenant, on)))
}

/**
 * Fills an empty, migrated database with the demo region, by the portal's own commands, each on the
 * day on which it happened; the log keeps the real instants. All or nothing. Throws `Refused` when
 * anybody has a space here already.
 */
export async function seedDemo(): Promise<void> {
  const acts = history(await readProposal())
  const passwordHash = await hashPassword(env.DEMO_PASSWORD ?? defaultDemoPassword)
  // Nobody knows the password of an account that only stands for who left.
  const lostHash = await hashPassword(randomUUID())
  db.transaction(
    () => {
      if (isFilled())
        throw new Refused(
          'database_filled',
          'Deze database is niet leeg. Neem een nieuwe database.',
        )
      foundRegion()
      const people = admitPeople(passwordHash)
      const former = admitPeople(lostHash, formerAccounts)
      liveThrough(acts, new Map([...people, ...former]))
      seeOffPeople()
      // What depends on the date itself, such as the uitvoeringsplan that runs, is read again today.
      realignRegion('voorbeeldregio', today())
      markAsDemo()
    },
    { behavior: 'immediate' },
  )
}
