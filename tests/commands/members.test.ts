import { db, sqlite } from 'db/client.server'
import { readLog } from 'db/queries/audit.server'
import { membershipsOf } from 'db/queries/before-scope.server'
import { listInvitations } from 'db/queries/invitations.server'
import { listMembers } from 'db/queries/members.server'
import { sessions } from 'db/schema'
import { beforeEach, describe, expect, test } from 'vitest'
import { openScope } from '~/auth/open-scope.server'
import { acceptInvitation } from '~/commands/accept-invitation.server'
import { addTenant } from '~/commands/add-tenant.server'
import { changePassword } from '~/commands/change-password.server'
import { changeRole } from '~/commands/change-role.server'
import { endMembership } from '~/commands/end-membership.server'
import { inviteAsOperator, inviteMember } from '~/commands/invite-member.server'
import { Forbidden, NotFound, Refused, found } from '~/commands/refusals'
import { revokeInvitation } from '~/commands/revoke-invitation.server'

let nr = 0
let slug = ''
let keeper = ''

const someone = (role: string, tenant = slug, email = `nr${(nr += 1)}@x.example`) => {
  const { token } = inviteAsOperator(tenant, { email, role })
  return acceptInvitation(token, { name: `Persoon ${nr}`, passwordHash: 'onbekend' }).userId
}
const scopeOf = (userId: string, tenant = slug) => found(openScope(userId, tenant))
const memberId = (userId: string) =>
  found(listMembers(scopeOf(keeper)).find((member) => member.userId === userId)).id
const lastEvents = (count: number, tenant = slug) =>
  readLog(scopeOf(keeper, tenant), count).map(({ event }) => event)
const reasonOf = (work: () => unknown): string => {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.reason
    throw thrown
  }
  return 'allowed'
}
const openSession = (userId: string) =>
  sqlite
    .prepare(
      'INSERT INTO sessions (id, user_id, created_at, seen_at, expires_at) VALUES (?, ?, ?, ?, ?)',
    )
    .run(`s-${userId}`, userId, Date.now(), Date.now(), Date.now() + 3_600_000)
const liveSessions = (userId: string) =>
  db
    .select()
    .from(sessions)
    .all()
    .filter((session) => session.userId === userId && session.expiresAt > Date.now())

beforeEach(() => {
  slug = addTenant({ slug: `gemeente-${(nr += 1)}`, name: 'Gemeente', kind: 'gemeente' })
  keeper = someone('beheerder')
})

describe('inviting', () => {
  test('stores only a hash of the token and writes who was invited', () => {
    const { token } = inviteMember(scopeOf(keeper), { email: 'nieuw@x.example', role: 'lezer' })
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const stored = JSON.stringify(sqlite.prepare('SELECT * FROM invitations').all())
    expect(stored).not.toContain(token)
    expect(lastEvents(1)).toEqual([
      { action: 'member.invited', email: 'nieuw@x.example', role: 'lezer' },
    ])
  })

  test('is only for a beheerder', () => {
    const adviser = scopeOf(someone('adviseur'))
    const invitation = { email: 'nieuw@x.example', role: 'lezer' }
    expect(() => inviteMember(adviser, invitation)).toThrow(Forbidden)
  })

  test('again replaces the earlier link', () => {
    const scope = scopeOf(keeper)
    const email = 'twee@x.example'
    const first = inviteMember(scope, { email, role: 'lezer' })
    const second = inviteMember(scope, { email, role: 'griffier' })
    expect(listInvitations(scope).map(({ role }) => role)).toEqual(['griffier'])
    const who = { name: 'Twee', passwordHash: 'onbekend' }
    expect(reasonOf(() => acceptInvitation(first.token, who))).toBe('closed')
    expect(reasonOf(() => acceptInvitation(second.token, who))).toBe('allowed')
  })

  test('refuses a member, and a role of another kind of tenant; then nothing is written', () => {
    const scope = scopeOf(keeper)
    someone('lezer', slug, 'lid@x.example')
    const before = lastEvents(100).length
    expect(reasonOf(() => inviteMember(scope, { email: 'lid@x.example', role: 'lezer' }))).toBe(
      'already_member',
    )
    expect(reasonOf(() => inviteMember(scope, { email: 'n@x.example', role: 'strateeg' }))).toBe(
      'role_unknown',
    )
    expect(lastEvents(100)).toHaveLength(before)
    expect(listInvitations(scope)).toEqual([])
  })

  test('can be taken back once', () => {
    const scope = scopeOf(keeper)
    const { token } = inviteMember(scope, { email: 'weg@x.example', role: 'lezer' })
    const id = found(listInvitations(scope)[0]).id
    revokeInvitation(scope, id)
    expect(() => revokeInvitation(scope, id)).toThrow(NotFound)
    expect(reasonOf(() => acceptInvitation(token, { name: 'W', passwordHash: 'x' }))).toBe('closed')
    expect(lastEvents(1)).toEqual([{ action: 'invitation.revoked', email: 'weg@x.example' }])
  })
})

describe('accepting', () => {
  test('works once, and stands in the log under the new member', () => {
    const { token } = inviteMember(scopeOf(keeper), { email: 'een@x.example', role: 'lezer' })
    const { userId } = acceptInvitation(token, { name: 'Een', passwordHash: 'onbekend' })
    expect(scopeOf(userId).role).toBe('lezer')
    expect(readLog(scopeOf(keeper), 1)).toMatchObject([
      { actorRole: 'lezer', actorName: 'Een', event: { action: 'member.joined' } },
    ])
    expect(reasonOf(() => acceptInvitation(token, { userId }))).toBe('closed')
  })

  test('gives an account that exists a second organisation', () => {
    const email = 'beide@x.example'
    const userId = someone('adviseur', slug, email)
    const other = addTenant({ slug: `gemeente-${(nr += 1)}`, name: 'Buur', kind: 'gemeente' })
    const { token } = inviteAsOperator(other, { email, role: 'adviseur' })
    expect(reasonOf(() => acceptInvitation(token, { name: 'X', passwordHash: 'x' }))).toBe(
      'other_account',
    )
    expect(reasonOf(() => acceptInvitation(token, { userId: keeper }))).toBe('other_account')
    acceptInvitation(token, { userId })
    expect(
      membershipsOf(userId)
        .map((m) => m.slug)
        .sort(),
    ).toEqual([slug, other].sort())
  })

  test('is refused after fourteen days and for an unknown token', () => {
    const { token } = inviteMember(scopeOf(keeper), { email: 'laat@x.example', role: 'lezer' })
    sqlite.prepare('UPDATE invitations SET expires_at = ?').run(Date.now() - 1)
    const who = { name: 'Laat', passwordHash: 'x' }
    expect(reasonOf(() => acceptInvitation(token, who))).toBe('closed')
    expect(() => acceptInvitation('bestaat niet', who)).toThrow(NotFound)
  })
})

describe('changing and ending', () => {
  test('another role ends the sessions and is written', () => {
    const userId = someone('lezer', slug, 'rol@x.example')
    openSession(userId)
    changeRole(scopeOf(keeper), { memberId: memberId(userId), role: 'adviseur' })
    expect(scopeOf(userId).role).toBe('adviseur')
    expect(liveSessions(userId)).toEqual([])
    expect(lastEvents(1)).toEqual([
      { action: 'member.role_changed', email: 'rol@x.example', from: 'lezer', to: 'adviseur' },
    ])
  })

  test('an ended member has no scope, no session, and can be invited again', () => {
    const email = 'einde@x.example'
    const userId = someone('lezer', slug, email)
    openSession(userId)
    const id = memberId(userId)
    endMembership(scopeOf(keeper), id)
    expect(openScope(userId, slug)).toBeNull()
    expect(liveSessions(userId)).toEqual([])
    expect(() => endMembership(scopeOf(keeper), id)).toThrow(NotFound)
    const { token } = inviteMember(scopeOf(keeper), { email, role: 'griffier' })
    acceptInvitation(token, { userId })
    expect(scopeOf(userId).role).toBe('griffier')
  })

  test('the last beheerder stays', () => {
    const scope = scopeOf(keeper)
    const mine = memberId(keeper)
    expect(reasonOf(() => endMembership(scope, mine))).toBe('last_beheerder')
    const change = { memberId: mine, role: 'lezer' }
    expect(reasonOf(() => changeRole(scope, change))).toBe('last_beheerder')
    someone('beheerder')
    expect(reasonOf(() => endMembership(scope, mine))).toBe('allowed')
  })

  test('a member of another organisation is not found', () => {
    const other = addTenant({ slug: `gemeente-${(nr += 1)}`, name: 'Buur', kind: 'gemeente' })
    const neighbour = someone('beheerder', other)
    const theirs = scopeOf(neighbour, other)
    const mine = memberId(someone('lezer'))
    expect(() => endMembership(theirs, mine)).toThrow(NotFound)
    expect(() => changeRole(theirs, { memberId: mine, role: 'adviseur' })).toThrow(NotFound)
  })
})

test('a new password stands in the log of every organisation and ends all sessions', () => {
  const email = 'wachtwoord@x.example'
  const userId = someone('adviseur', slug, email)
  const other = addTenant({ slug: `gemeente-${(nr += 1)}`, name: 'Buur', kind: 'gemeente' })
  acceptInvitation(inviteAsOperator(other, { email, role: 'adviseur' }).token, { userId })
  openSession(userId)
  changePassword(userId, 'nieuwe hash')
  expect(liveSessions(userId)).toEqual([])
  for (const tenant of [slug, other])
    expect(readLog(scopeOf(userId, tenant), 1)[0]?.event).toEqual({ action: 'password.changed' })
})

describe('adding a tenant', () => {
  test.each([
    [{ slug: 'inloggen', name: 'X', kind: 'gemeente' }, 'slug_reserved'],
    [{ slug: 'X Y', name: 'X', kind: 'gemeente' }, 'slug_shape'],
    [{ slug: 'nieuw', name: 'X', kind: 'partner' }, 'body_kind'],
    [{ slug: 'nieuw', name: 'X', kind: 'gemeente', body: 'bestaat-niet' }, 'body_unknown'],
  ] as const)('%j is refused: %s', (tenant, reason) => {
    expect(reasonOf(() => addTenant(tenant))).toBe(reason)
  })

  test('refuses a slug and an organisation that are taken', () => {
    const tenant = { slug, name: 'X', kind: 'gemeente' } as const
    expect(reasonOf(() => addTenant(tenant))).toBe('slug_taken')
    expect(reasonOf(() => addTenant({ ...tenant, slug: 'ander', body: slug }))).toBe('body_taken')
  })

  test('writes it in its own log', () => {
    expect(lastEvents(100)).toContainEqual({ action: 'tenant.added', tenant: slug })
  })
})
