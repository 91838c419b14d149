import { expect, test } from 'vitest'
import { network } from '~/auth/network'
import { localPath } from '~/http/paths'
import { loggedPath } from '~/http/log.server'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:1::5', '2001:db8:0:1'],
  ['2001:DB8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1'],
  ['2001:0db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the address %s counts as %s', (address, counted) => {
  expect(network(address)).toBe(counted)
})

test.each([
  ['/woerden/plannen?versie=2#doel', '/woerden/plannen?versie=2#doel'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['\\/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['/./\\evil.example', '/'],
  ['/..//evil.example', '/'],
  ['https://evil.example', '/'],
  [' /woerden', '/'],
  ['woerden', '/'],
  ['', '/'],
  [null, '/'],
])('after sign-in %j is followed as %s', (to, followed) => {
  expect(localPath(to)).toBe(followed)
})

test.each([
  ['/uitnodiging/geheim?x=1', '/uitnodiging/…'],
  ['/reageren/geheim/punt', '/reageren/…/punt'],
  ['/Uitnodiging/geheim', '/Uitnodiging/…'],
  ['/woerden/agenda.ics?sleutel=geheim', '/woerden/agenda.ics'],
])('the log holds no secret of a link: %s', (url, logged) => {
  expect(loggedPath(url)).toBe(logged)
})
