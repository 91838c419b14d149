import { seedDemo } from 'db/seed/seed-demo.server'
import { demoAccounts } from 'db/seed/accounts'
import { Refused } from '~/commands/refusals'
import { complain, say } from './say'

/** `kompas seed-demo`: fills an empty, migrated database with the demo region; refuses a filled one. */
export async function seedDemoCommand(
  _args: string[],
  { json }: { json: boolean },
): Promise<number> {
  try {
    await seedDemo()
  } catch (thrown) {
    if (thrown instanceof Refused) return complain(thrown.message)
    throw thrown
  }
  const answer = { accounts: demoAccounts.length }
  return say(json, answer, `De voorbeeldregio staat klaar: ${answer.accounts} accounts.`)
}
