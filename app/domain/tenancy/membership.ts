import { allowed, refused, type Ruling } from '../ruling'
import { rolesOf, type Role } from './roles'
import { TenantSlug, reservedSlugs, type TenantKind } from './tenant'

export interface ActiveMember {
  id: string
  role: Role
}

const others = (members: readonly ActiveMember[], id: string) =>
  members.some((member) => member.id !== id && member.role === 'beheerder')

const lastBeheerder = (members: readonly ActiveMember[], id: string): boolean =>
  members.some((member) => member.id === id && member.role === 'beheerder') && !others(members, id)

/** Without a beheerder nobody can let people in or out, so the last one stays. */
export function mayEndMembership(
  members: readonly ActiveMember[],
  id: string,
): Ruling<'last_beheerder'> {
  if (!lastBeheerder(members, id)) return allowed
  return refused(
    'last_beheerder',
    'Dit is de enige beheerder van deze organisatie. Maak eerst iemand anders beheerder.',
  )
}

/** Another role: one that this kind of tenant knows, and not for the last beheerder. */
export function mayChangeRole(
  kind: TenantKind,
  members: readonly ActiveMember[],
  id: string,
  role: string,
): Ruling<'last_beheerder' | 'role_unknown'> {
  const known = mayGiveRole(kind, role)
  if (!known.ok) return known
  return role === 'beheerder' ? allowed : mayEndMembership(members, id)
}

/** Whether a tenant of this kind knows this role. */
export const mayGiveRole = (kind: TenantKind, role: string): Ruling<'role_unknown'> =>
  rolesOf[kind].some((known) => known === role)
    ? allowed
    : refused(
        'role_unknown',
        'Deze rol bestaat niet in deze organisatie. Kies een rol uit de lijst.',
      )

/** Whether somebody with this e-mail address can be invited as this. */
export function mayInvite(
  kind: TenantKind,
  members: readonly { email: string }[],
  email: string,
  role: string,
): Ruling<'role_unknown' | 'already_member'> {
  if (members.some((member) => member.email === email))
    return refused('already_member', `${email} hoort al bij deze organisatie. Wijzig daar de rol.`)
  return mayGiveRole(kind, role)
}

/** Whether a new tenant may have this first segment of its addresses. */
export function mayBeSlug(slug: string): Ruling<'slug_shape' | 'slug_reserved'> {
  if (!TenantSlug.safeParse(slug).success)
    return refused(
      'slug_shape',
      `'${slug}' kan geen adres zijn: neem kleine letters, cijfers en streepjes, en begin met een letter.`,
    )
  if (reservedSlugs.includes(slug))
    return refused(
      'slug_reserved',
      `'${slug}' is het adres van een bladzijde van het portaal zelf.`,
    )
  return allowed
}
