import { describe, expect, test } from 'vitest'
import { invitationExpiry, invitationState, mayAccept } from '~/domain/tenancy/invitation'

const now = Date.UTC(2026, 9, 12)
const open = { expiresAt: now + 1, usedAt: null, revokedAt: null }

describe('an invitation', () => {
  test('works for fourteen days', () => {
    const made = { ...open, expiresAt: invitationExpiry(now) }
    const day = 86_400_000
    expect(invitationState(made, now + 14 * day - 1)).toBe('open')
    expect(invitationState(made, now + 14 * day)).toBe('expired')
  })

  test('tells used, revoked and expired apart, used first', () => {
    expect(invitationState({ ...open, usedAt: now }, now)).toBe('used')
    expect(invitationState({ ...open, revokedAt: now }, now)).toBe('revoked')
    expect(invitationState({ ...open, expiresAt: now }, now)).toBe('expired')
    expect(invitationState({ expiresAt: now, usedAt: now, revokedAt: now }, now)).toBe('used')
  })
})

describe('accepting', () => {
  const base = { invitation: open, account: null, acting: null, members: [], now }

  test('is for somebody new, or for the account that was invited', () => {
    expect(mayAccept(base).ok).toBe(true)
    expect(mayAccept({ ...base, account: 'u1', acting: 'u1' }).ok).toBe(true)
  })

  test.each([
    { account: 'u1', acting: null },
    { account: 'u1', acting: 'u2' },
    { account: null, acting: 'u2' },
  ])('is refused to another account: %j', (who) => {
    expect(mayAccept({ ...base, ...who })).toMatchObject({ reason: 'other_account' })
  })

  test('is refused to who is a member already, and when the invitation is closed', () => {
    expect(mayAccept({ ...base, account: 'u1', acting: 'u1', members: ['u1'] })).toMatchObject({
      reason: 'already_member',
    })
    expect(mayAccept({ ...base, invitation: { ...open, usedAt: now } })).toMatchObject({
      reason: 'closed',
    })
  })
})
