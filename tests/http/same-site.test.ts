import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { personAction } from '~/http/person-loader.server'
import { publicAction } from '~/http/public-loader.server'
import { isSameSite } from '~/http/same-site'
import { tenantAction } from '~/http/tenant-action.server'

/** `sign-in.test.ts` has the same forms refused by the server, before Remix sees them. */

const nothing = z.object({})
const done = () => new Response('written')
const wrapped = {
  tenantAction: tenantAction({ may: 'start:read', params: nothing, form: nothing }, done),
  personAction: personAction(() => nothing, done),
  publicAction: publicAction(done),
}

const sent = (headers: Record<string, string>): ActionFunctionArgs => ({
  request: new Request('http://kompas.example/woerden', {
    method: 'POST',
    body: new URLSearchParams(),
    headers: { Host: 'kompas.example', ...headers },
  }),
  params: { tenant: 'woerden' },
  context: { address: '192.0.2.1' },
})

const statusOf = async (work: () => unknown): Promise<number> => {
  try {
    const answer = await work()
    return answer instanceof Response ? answer.status : 0
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status
    throw thrown
  }
}

test.each(Object.entries(wrapped))(
  '%s refuses a form from another site by itself, before it looks who sent it',
  async (_name, action) => {
    expect(await statusOf(() => action(sent({ Origin: 'https://evil.example' })))).toBe(403)
    expect(await statusOf(() => action(sent({ 'Sec-Fetch-Site': 'cross-site' })))).toBe(403)
    expect(await statusOf(() => action(sent({ Origin: 'http://kompas.example' })))).not.toBe(403)
  },
)

const form = { method: 'POST', host: 'kompas.example', origin: null, secFetchSite: null }

test.each([
  [{ origin: 'https://kompas.example' }, true],
  [{ origin: 'http://kompas.example' }, true],
  [{ origin: 'https://kompas.example:444' }, false],
  [{ origin: 'https://kompas.example.evil.example' }, false],
  [{ origin: 'null' }, false],
  [{ secFetchSite: 'same-origin' }, true],
  [{ secFetchSite: 'none' }, true],
  [{ secFetchSite: 'same-site' }, false],
  [{ origin: 'https://kompas.example', secFetchSite: 'cross-site' }, false],
  [{ method: 'GET', origin: 'https://evil.example', secFetchSite: 'cross-site' }, true],
  [{ method: 'DELETE', origin: 'https://evil.example' }, false],
  [{}, true],
])('a request with %j is from the portal itself: %s', (request, expected) => {
  expect(isSameSite({ ...form, ...request }, undefined)).toBe(expected)
})

test('behind a proxy the public origin counts as well', () => {
  const behind = { ...form, host: '127.0.0.1:3000', origin: 'https://kompas.example' }
  expect(isSameSite(behind, 'https://kompas.example')).toBe(true)
  expect(isSameSite(behind, undefined)).toBe(false)
  expect(isSameSite({ ...behind, origin: 'https://evil.example' }, 'https://kompas.example')).toBe(
    false,
  )
})
