import { expect, test } from 'vitest'
import { may, permissions, roles, rolesOf } from '~/domain/tenancy/roles'
import { roleExplained } from '~/ui/nl/people'

test('only a beheerder lets people in and out', () => {
  expect(roles.filter((role) => may(role, 'member:manage'))).toEqual(['beheerder'])
})

test('a beheerder writes nothing in plans', () => {
  const writing = permissions.filter((permission) =>
    /write|share|record|explain|import/.test(permission),
  )
  expect(writing.length).toBeGreaterThan(4)
  expect(writing.filter((permission) => may('beheerder', permission))).toEqual([])
})

test('a raadslid reads no official drafts', () => {
  expect(may('raadslid', 'plan:read')).toBe(false)
  expect(may('raadslid', 'divergence:read')).toBe(false)
})

test('every role can be given somewhere, opens the start page and is explained', () => {
  for (const role of roles) {
    expect(Object.values(rolesOf).some((list) => list.includes(role))).toBe(true)
    expect(may(role, 'start:read')).toBe(true)
    expect(roleExplained[role]).toMatch(/\.$/)
  }
})

test('the portal itself may only carry links over, compute again and let a plan follow another', () => {
  expect(permissions.filter((permission) => may('portaal', permission))).toEqual([
    'link:carry',
    'alignment:recompute',
    'plan:supersede',
  ])
})
