import { describe, expect, test } from 'vitest'
import { mayBeSlug, mayChangeRole, mayEndMembership, mayInvite } from '~/domain/tenancy/membership'
import { roles, rolesOf } from '~/domain/tenancy/roles'
import { reservedSlugs, tenantKinds } from '~/domain/tenancy/tenant'

const keeper = { id: 'a', role: 'beheerder' } as const
const second = { id: 'b', role: 'beheerder' } as const
const reader = { id: 'c', role: 'lezer' } as const

describe('the last beheerder', () => {
  test('stays', () => {
    expect(mayEndMembership([keeper, reader], 'a')).toMatchObject({ reason: 'last_beheerder' })
    expect(mayChangeRole('gemeente', [keeper, reader], 'a', 'lezer').ok).toBe(false)
  })

  test('may go when there is another', () => {
    expect(mayEndMembership([keeper, second], 'a').ok).toBe(true)
    expect(mayChangeRole('gemeente', [keeper, second], 'a', 'lezer').ok).toBe(true)
  })

  test('may be given the role that they have', () => {
    expect(mayChangeRole('gemeente', [keeper], 'a', 'beheerder').ok).toBe(true)
  })

  test('does not hold others back, nor a tenant that never had one', () => {
    expect(mayEndMembership([keeper, reader], 'c').ok).toBe(true)
    expect(mayEndMembership([reader], 'c').ok).toBe(true)
  })
})

describe('roles of a kind of tenant', () => {
  test.each(tenantKinds.flatMap((kind) => roles.map((role) => [kind, role] as const)))(
    'in a %s the role %s can be given only when it is listed',
    (kind, role) => {
      const listed = rolesOf[kind].includes(role)
      expect(mayChangeRole(kind, [reader], 'c', role).ok).toBe(listed)
      expect(mayInvite(kind, [], 'a@x.example', role).ok).toBe(listed)
    },
  )

  test('a role that does not exist is refused', () => {
    expect(mayInvite('gemeente', [], 'a@x.example', 'baas')).toMatchObject({
      reason: 'role_unknown',
    })
  })

  test('a member is not invited again', () => {
    const members = [{ email: 'a@x.example' }]
    expect(mayInvite('gemeente', members, 'a@x.example', 'lezer')).toMatchObject({
      reason: 'already_member',
    })
  })
})

describe('the slug of a new tenant', () => {
  test.each(reservedSlugs)('is not %s', (slug) => {
    expect(mayBeSlug(slug)).toMatchObject({ reason: 'slug_reserved' })
  })

  test.each(['', 'Woerden', '1woerden', 'de copen', 'woerden/', '-x', 'é', '../x', 'a.b'])(
    'has the shape of an address: not %j',
    (slug) => {
      expect(mayBeSlug(slug)).toMatchObject({ reason: 'slug_shape' })
    },
  )

  test.each(['woerden', 'de-copen', 'bureau-rvs', 'g7', 'openbaarheid'])('can be %s', (slug) => {
    expect(mayBeSlug(slug).ok).toBe(true)
  })
})
