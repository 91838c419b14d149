import { afterAll, beforeAll, expect, test } from 'vitest'
import { testPassword } from '../support/people'
import { openPortal, type Portal } from '../support/portal'
import { visitor } from '../support/visitor'

const adviser = 'adviseur@woerden.example'
const wrong = 'niet het goede wachtwoord'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([
    { email: adviser, works: { woerden: 'adviseur' } },
    { email: 'lezer@woerden.example', works: { woerden: 'lezer' } },
  ])
})
afterAll(() => portal.stop())

async function failures(address: string, email: string, count: number): Promise<number[]> {
  const statuses: number[] = []
  for (let nr = 0; nr < count; nr += 1)
    statuses.push((await visitor(portal.origin, address).signIn(email, wrong)).status)
  return statuses
}

test('after five failures the sixth try answers 429 with Retry-After, also with the right password', async () => {
  expect(await failures('203.0.113.1', adviser, 5)).toEqual([422, 422, 422, 422, 422])
  const answer = await visitor(portal.origin, '203.0.113.1').signIn(adviser, testPassword)
  expect(answer.status).toBe(429)
  const wait = Number(answer.headers.get('Retry-After'))
  expect(wait).toBeGreaterThan(14 * 60)
  expect(wait).toBeLessThanOrEqual(15 * 60)
  expect(answer.text).toContain(`value="${adviser}"`)
  expect(answer.text).toContain('te vaak geprobeerd')
})

test('the account is not locked for another address, nor another account for this address', async () => {
  await failures('203.0.113.2', adviser, 6)
  const elsewhere = await visitor(portal.origin, '203.0.113.3').signIn(adviser, testPassword)
  expect(elsewhere.status).toBe(302)
  const other = visitor(portal.origin, '203.0.113.2')
  expect((await other.signIn('lezer@woerden.example', testPassword)).status).toBe(302)
})

test('a success forgets the failures of the account', async () => {
  const address = '203.0.113.4'
  await failures(address, adviser, 4)
  expect((await visitor(portal.origin, address).signIn(adviser, testPassword)).status).toBe(302)
  expect(await failures(address, adviser, 5)).toEqual([422, 422, 422, 422, 422])
})

test('successes do not count', async () => {
  for (let nr = 0; nr < 8; nr += 1)
    expect((await visitor(portal.origin, '203.0.113.5').signIn(adviser, testPassword)).status).toBe(
      302,
    )
})

test('tries at the same moment are counted as well', async () => {
  const tries = Array.from({ length: 12 }, () =>
    visitor(portal.origin, '203.0.113.6').signIn(adviser, wrong),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status).sort()
  expect(statuses).toEqual([...Array<number>(5).fill(422), ...Array<number>(7).fill(429)])
})

test('one address gets a hundred failures over all accounts', async () => {
  const address = '203.0.113.7'
  for (let account = 0; account < 20; account += 1) {
    const email = `niemand${account}@x.example`
    expect(await failures(address, email, 5)).toEqual([422, 422, 422, 422, 422])
  }
  const answer = await visitor(portal.origin, address).signIn(adviser, testPassword)
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
})

test('whoever has a whole IPv6 network counts as one address', async () => {
  for (let host = 1; host <= 5; host += 1) await failures(`2001:db8:0:1::${host}`, adviser, 1)
  const statusFrom = async (address: string) =>
    (await visitor(portal.origin, address).signIn(adviser, testPassword)).status
  expect(await statusFrom('2001:db8:0:1:ffff::9')).toBe(429)
  expect(await statusFrom('2001:db8:0:2::1')).toBe(302)
})

test('counts survive a restart and end after a quarter of an hour', async () => {
  const address = '203.0.113.8'
  await failures(address, adviser, 5)
  const origin = await portal.restart()
  expect((await visitor(origin, address).signIn(adviser, testPassword)).status).toBe(429)
  portal.sqlite.prepare('UPDATE rate_limits SET expire = expire - ?').run(15 * 60_000)
  expect((await visitor(origin, address).signIn(adviser, testPassword)).status).toBe(302)
})

test('no e-mail address is stored with the counts', () => {
  const keys = portal.sqlite.prepare<[], { key: string }>('SELECT key FROM rate_limits').all()
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.filter(({ key }) => key.includes('@'))).toEqual([])
})
