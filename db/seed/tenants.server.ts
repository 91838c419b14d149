import { acceptInvitation } from '~/commands/accept-invitation.server'
import { addTenant } from '~/commands/add-tenant.server'
import { endMembershipAsOperator } from '~/commands/end-membership.server'
import { inviteAsOperator } from '~/commands/invite-member.server'
import { joinRegion } from '~/commands/join-region.server'
import { demoAccounts, formerAccounts, type DemoAccount } from './accounts'
import {
  deCopen,
  driehoekMembers,
  police,
  prosecution,
  regionMunicipalities,
  regionPartners,
} from './region/bodies'

/** The nine spaces, and who belongs to the region and to the driehoek, with dates. */
export function foundRegion(): void {
  addTenant({ slug: 'bureau-rvs', name: 'Bureau RVS', kind: 'regio' })
  for (const member of [...regionMunicipalities, ...regionPartners])
    joinRegion('bureau-rvs', member)
  addTenant({ slug: 'de-copen', name: 'De Copen', kind: 'driehoek', body: deCopen.id })
  for (const member of driehoekMembers) joinRegion('de-copen', member)
  for (const { body } of driehoekMembers) {
    const kind = body.kind === 'gemeente' ? 'gemeente' : 'partner'
    addTenant({ slug: body.id, name: shortNames.get(body.id) ?? body.name, kind, body: body.id })
  }
}

/** As the page says it: "U werkt voor: Politie De Copen". */
const shortNames = new Map([
  [police.id, 'Politie De Copen'],
  [prosecution.id, 'OM Midden-Nederland'],
])

/** Invites every account and accepts; returns user ids by e-mail address. */
export function admitPeople(
  passwordHash: string,
  accounts: readonly DemoAccount[] = demoAccounts,
): Map<string, string> {
  const users = new Map<string, string>()
  for (const { email, name, roles } of accounts) {
    for (const [tenant, role] of roles) {
      const { token } = inviteAsOperator(tenant, { email, role })
      const known = users.get(email)
      const who = known ? { userId: known } : { name, passwordHash }
      users.set(email, acceptInvitation(token, who).userId)
    }
  }
  return users
}

/** Ends the memberships of who left: what they recorded stays. */
export function seeOffPeople(): void {
  for (const { email, roles } of formerAccounts)
    for (const [tenant] of roles) endMembershipAsOperator(tenant, email)
}
