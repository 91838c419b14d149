import { expect, test } from 'vitest'
import { handleDataRequest } from '~/entry.server'

test('no browser or proxy keeps the data of a loader, unless the loader says how', () => {
  expect(handleDataRequest(new Response('{}')).headers.get('Cache-Control')).toBe('no-store')
  const own = new Response('{}', { headers: { 'Cache-Control': 'private' } })
  expect(handleDataRequest(own).headers.get('Cache-Control')).toBe('private')
})
