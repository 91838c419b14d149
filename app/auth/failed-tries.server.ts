import { sqlite } from 'db/client.server'
import { createHash } from 'node:crypto'
import { RateLimiterRes, RateLimiterSQLite } from 'rate-limiter-flexible'
import { network } from './network'

const window = 15 * 60

const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterSQLite({
    storeClient: sqlite,
    storeType: 'better-sqlite3',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: true,
    keyPrefix,
    points,
    duration: window,
  })

/** Failures per account and address: an account is never locked for the other addresses. */
const perAccount = limiter('account', 5)
const perAddress = limiter('address', 100)

/** What a try is counted under. The e-mail address itself is not stored. */
const keysOf = (email: string, address: string) => ({
  account: createHash('sha256')
    .update(`${email} ${network(address)}`)
    .digest('hex'),
  address: network(address),
})

/** Takes one point; the number of seconds to wait when there is none left, else null. */
async function take(limit: RateLimiterSQLite, key: string): Promise<number | null> {
  try {
    await limit.consume(key)
    return null
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return Math.max(1, Math.ceil(thrown.msBeforeNext / 1000))
    throw thrown
  }
}

/**
 * Counts a try before its password is checked, so that a hundred tries at once count a hundred times.
 * Answers the seconds to wait when there were too many failures, else null.
 */
export async function countTry(email: string, address: string): Promise<number | null> {
  const keys = keysOf(email, address)
  const addressWait = await take(perAddress, keys.address)
  if (addressWait !== null) return addressWait
  const accountWait = await take(perAccount, keys.account)
  if (accountWait !== null) await perAddress.reward(keys.address)
  return accountWait
}

/** The try succeeded: it does not count, and the account's failures are forgotten. */
export async function forgiveTry(email: string, address: string): Promise<void> {
  const keys = keysOf(email, address)
  await perAccount.delete(keys.account)
  await perAddress.reward(keys.address)
}
