import type { PlanId } from '~/domain/plans/plan'
import type { TenantSlug } from '~/domain/tenancy/tenant'

/** Every address of the portal is built here, so that a renamed page breaks the build. */

/**
 * Only an address within the portal is followed after sign-in. It is read as a browser reads it, which
 * drops tabs and line ends and takes a backslash for a slash.
 */
export function localPath(to: string | null | undefined): string {
  const nowhere = 'http://portaal.invalid'
  if (!to?.startsWith('/') || !URL.canParse(to, nowhere)) return '/'
  const { origin, pathname, search, hash } = new URL(to, nowhere)
  return origin === nowhere && !pathname.startsWith('//') ? pathname + search + hash : '/'
}

export const signInPath = (to?: string) =>
  to && to !== '/' ? `/inloggen?naar=${encodeURIComponent(to)}` : '/inloggen'

export const homePath = (tenant: TenantSlug) => `/${tenant}`
export const plansPath = (tenant: TenantSlug) => `/${tenant}/plannen`
export const planPath = (tenant: TenantSlug, plan: PlanId, version?: number) =>
  `/${tenant}/plannen/${plan}${version === undefined ? '' : `?versie=${version}`}`
export const versionsPath = (tenant: TenantSlug, plan: PlanId) =>
  `/${tenant}/plannen/${plan}/versies`
export const sharingPath = (tenant: TenantSlug, plan: PlanId, version: number) =>
  `/${tenant}/plannen/${plan}/deling?versie=${version}`
export const withdrawalPath = (tenant: TenantSlug, plan: PlanId, version: number) =>
  `/${tenant}/plannen/${plan}/intrekking?versie=${version}`
export const decisionPath = (tenant: TenantSlug, plan: PlanId, decision: string) =>
  `/${tenant}/plannen/${plan}/besluiten/${decision}`
export const sharedPath = (mine: TenantSlug, owner: TenantSlug, plan: PlanId, version: number) =>
  `/${mine}/gedeeld/${owner}/${plan}/${version}`
export const sharedListPath = (mine: TenantSlug) => `/${mine}/gedeeld`
export const publicPath = (owner: TenantSlug, plan: PlanId, version: number) =>
  `/openbaar/${owner}/${plan}/${version}`
export const publicListPath = '/openbaar'
export const publicOwnerPath = (owner: TenantSlug) => `/openbaar/${owner}`
export const alignmentPath = (tenant: TenantSlug) => `/${tenant}/afstemming`
export const linkPath = (tenant: TenantSlug, owner: TenantSlug, priorityId: string) =>
  `/${tenant}/afstemming/${owner}/${priorityId}`
export const divergencesPath = (tenant: TenantSlug) => `/${tenant}/afwijkingen`
export const divergencePath = (tenant: TenantSlug, id: string) => `/${tenant}/afwijkingen/${id}`
/** A divergence of a municipality as another tenant reads it; numbers are unique per municipality. */
export const sharedDivergencePath = (mine: TenantSlug, owner: TenantSlug, id: string) =>
  `/${mine}/afwijkingen/${owner}.${id}`
export const linkWithdrawalPath = (tenant: TenantSlug, link: string) =>
  `/${tenant}/afstemming/antwoorden/${link}/intrekking`
export const strategyLinksPath = (tenant: TenantSlug) => `/${tenant}/afstemming/rvs`
export const timelinePath = (tenant: TenantSlug) => `/${tenant}/tijdlijn`
export const overviewPath = (tenant: TenantSlug) => `/${tenant}/beeld`
export const trajectPath = (tenant: TenantSlug) => `/${tenant}/traject`
export const newDocumentPath = (tenant: TenantSlug) => `/${tenant}/documenten/nieuw`
export const importPath = (tenant: TenantSlug, id: string) => `/${tenant}/documenten/${id}`
export const documentsPath = (tenant: TenantSlug) => `/${tenant}/documenten`
export const logPath = (tenant: TenantSlug) => `/${tenant}/logboek`
export const accountPath = '/account'
export const signOutPath = '/uitloggen'
export const memberPath = (tenant: TenantSlug, member: string) =>
  `/${tenant}/beheer/leden/${member}`
export const endMembershipPath = (tenant: TenantSlug, member: string) =>
  `/${tenant}/beheer/leden/${member}/einde`
export const revokeInvitationPath = (tenant: TenantSlug, invitation: string) =>
  `/${tenant}/beheer/uitnodigingen/${invitation}/intrekking`
export const membersPath = (tenant: TenantSlug) => `/${tenant}/beheer/leden`
export const invitationPath = (token: string) => `/uitnodiging/${token}`

/** The key of a regional priority in data and filters: unique over all strategies. */
export const priorityKey = (owner: TenantSlug, priorityId: string) => `${owner}.${priorityId}`
