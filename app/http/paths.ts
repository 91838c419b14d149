import type { PaperKind } from '~/domain/papers/vocabulary'
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
/** Writing a plan: the whole, or one part of its text; `open` is the group of fields to write in. */
export const writingPath = (tenant: TenantSlug, plan: PlanId, item?: string, open?: string) =>
  `/${tenant}/plannen/${plan}/schrijven${item === undefined ? '' : `/${item}`}${open === undefined ? '' : `?bewerk=${open}`}`
/** An act on a part of a draft: `verwijdering`, `plaats`, `herstel`, `vorige-tekst`. */
export const writingActPath = (
  tenant: TenantSlug,
  plan: PlanId,
  { kind, id }: { kind: string; id: string },
  act: string,
) => `/${tenant}/plannen/${plan}/schrijven/${kind}/${id}/${act}`
export const newPlanPath = (tenant: TenantSlug) => `/${tenant}/plannen/nieuw`
export const nextVersionPath = (tenant: TenantSlug, plan: PlanId) =>
  `/${tenant}/plannen/${plan}/nieuwe-versie`
export const sharingPath = (tenant: TenantSlug, plan: PlanId, version: number) =>
  `/${tenant}/plannen/${plan}/deling?versie=${version}`
export const withdrawalPath = (tenant: TenantSlug, plan: PlanId, version: number) =>
  `/${tenant}/plannen/${plan}/intrekking?versie=${version}`
/** Points of attention about an own plan; with a rule and a key, putting one aside. */
export const lintPath = (tenant: TenantSlug, plan: PlanId) =>
  `/${tenant}/plannen/${plan}/aandachtspunten`
export const lintPointPath = (
  tenant: TenantSlug,
  plan: PlanId,
  { rule, key }: { rule: string; key: string },
) => `/${tenant}/plannen/${plan}/aandachtspunten/${rule}/${key}`
export const restoredPointPath = (...point: Parameters<typeof lintPointPath>) =>
  `${lintPointPath(...point)}/terug`
export const councilPath = (tenant: TenantSlug) => `/${tenant}/raad`
export const decisionPath = (tenant: TenantSlug, plan: PlanId, decision: string) =>
  `/${tenant}/plannen/${plan}/besluiten/${decision}`
const atVersion = (version: number | undefined) =>
  version === undefined ? '' : `?versie=${version}`
export const papersPath = (tenant: TenantSlug, plan: PlanId, version?: number) =>
  `/${tenant}/plannen/${plan}/stukken${atVersion(version)}`
export const paperPath = (tenant: TenantSlug, plan: PlanId, paper: PaperKind, version?: number) =>
  `/${tenant}/plannen/${plan}/stukken/${paper}${atVersion(version)}`
export const paperTextPath = (
  tenant: TenantSlug,
  plan: PlanId,
  paper: PaperKind,
  section?: string,
) =>
  `/${tenant}/plannen/${plan}/stukken/${paper}/tekst${section === undefined ? '' : `?deel=${section}`}`
export const takingBackPath = (tenant: TenantSlug, plan: PlanId, decision: string) =>
  `/${tenant}/plannen/${plan}/besluiten/${decision}/terugname`
export const newDecisionPath = (tenant: TenantSlug, plan: PlanId, effect?: string) =>
  `/${tenant}/plannen/${plan}/besluiten/nieuw${effect === undefined ? '' : `?besluit=${effect}`}`
export const standPath = (tenant: TenantSlug, plan: PlanId, version: number) =>
  `/${tenant}/plannen/${plan}/stand?versie=${version}`
export const settlementPath = (tenant: TenantSlug, plan: PlanId) =>
  `/${tenant}/plannen/${plan}/vastlegging`
/** A link that goes on leading to the passage when the plan gets new versions. */
export const passagePath = (tenant: TenantSlug, plan: PlanId, item: string, key?: string) =>
  `/${tenant}/plannen/${plan}/passage/${item}${key === undefined ? '' : `/${key}`}`
/** Two versions beside each other; `plan.version` on both sides. */
export const comparisonPath = (
  tenant: TenantSlug,
  plan: PlanId,
  from: { id: PlanId; version: number },
  to: { id: PlanId; version: number },
) => `/${tenant}/plannen/${plan}/versies?van=${from.id}.${from.version}&naar=${to.id}.${to.version}`
/** What an own concept strategy would change for the municipalities. */
export const previewPath = (tenant: TenantSlug, plan: PlanId, version?: number) =>
  `/${tenant}/plannen/${plan}/vooruitblik${atVersion(version)}`
export const decidingBodiesPath = (tenant: TenantSlug) => `/${tenant}/beheer/instellingen`
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
/** Every link as a table, and reading such a table in. */
export const linksPath = (tenant: TenantSlug) => `/${tenant}/afstemming/verbanden`
export const linksImportPath = (tenant: TenantSlug) => `/${tenant}/afstemming/verbanden/inlezen`
export const linksImportRowsPath = (tenant: TenantSlug) =>
  `/${tenant}/afstemming/verbanden/inlezen/rijen`
export const divergencesPath = (tenant: TenantSlug) => `/${tenant}/afwijkingen`
export const positionsImportPath = (tenant: TenantSlug) => `/${tenant}/afwijkingen/inlezen`
export const positionsImportRowsPath = (tenant: TenantSlug) =>
  `/${tenant}/afwijkingen/inlezen/rijen`
export const divergencePath = (tenant: TenantSlug, id: string) => `/${tenant}/afwijkingen/${id}`
/** A divergence of a municipality as another tenant reads it; numbers are unique per municipality. */
export const sharedDivergencePath = (mine: TenantSlug, owner: TenantSlug, id: string) =>
  `/${mine}/afwijkingen/${owner}.${id}`
/** An act on a divergence: `reactie`, `bespreking`, `opmerking`. */
export const divergenceActPath = (tenant: TenantSlug, key: string, act: string) =>
  `/${tenant}/afwijkingen/${key}/${act}`
export const newStatementPath = (tenant: TenantSlug) => `/${tenant}/afwijkingen/nieuw`
export const statementEndPath = (tenant: TenantSlug, statement: string) =>
  `/${tenant}/afwijkingen/uitspraken/${statement}/einde`
/** A remark on a shared plan, or on one priority in it. */
export const planCommentPath = (
  mine: TenantSlug,
  owner: TenantSlug,
  { planId, version, priorityId }: { planId: PlanId; version: number; priorityId?: string },
) =>
  `/${mine}/gedeeld/${owner}/${planId}/${version}/opmerking${priorityId === undefined ? '' : `?prioriteit=${priorityId}`}`
export const commentWithdrawalPath = (mine: TenantSlug, comment: string) =>
  `/${mine}/opmerkingen/${comment}/intrekking`
export const linkWithdrawalPath = (tenant: TenantSlug, link: string) =>
  `/${tenant}/afstemming/antwoorden/${link}/intrekking`
/** The workbench; `act` is an address below it that takes a form: `afwijzingen`, `ongedaan`. */
export const benchPath = (tenant: TenantSlug, act?: string) =>
  `/${tenant}/afstemming/werkbank${act === undefined ? '' : `/${act}`}`
/** Links that wait for a second reader. */
export const secondReaderPath = (tenant: TenantSlug) => `/${tenant}/afstemming/tweede-lezer`
export const fourEyesPath = (tenant: TenantSlug) => `/${tenant}/beheer/instellingen/vier-ogen`
/** Answers that wait for a person because a text got other words or another version. */
export const toConfirmPath = (tenant: TenantSlug) => `/${tenant}/afstemming/te-bevestigen`
export const strategyLinksPath = (tenant: TenantSlug) => `/${tenant}/afstemming/rvs`
/** What was shared, decided and talked about, by day; with two days, what changed between them. */
export const momentsPath = (tenant: TenantSlug) => `/${tenant}/momenten`
export const comparedMomentsPath = (tenant: TenantSlug, days?: { van: string; tot: string }) =>
  `/${tenant}/momenten/was-wordt${days ? `?van=${days.van}&tot=${days.tot}` : ''}`
export const neighboursPath = (tenant: TenantSlug) => `/${tenant}/buren`
export const practicesPath = (tenant: TenantSlug) => `/${tenant}/buren/goede-praktijken`
/** Sharing a measure; with one chosen already when the address names it. */
export const newPracticePath = (tenant: TenantSlug, of?: { planId: PlanId; measureId: string }) =>
  `/${tenant}/buren/goede-praktijken/nieuw${of === undefined ? '' : `?maatregel=${of.planId}/${of.measureId}`}`
export const practicePath = (
  tenant: TenantSlug,
  owner: TenantSlug,
  practice: string,
  act?: 'overname' | 'intrekking',
) => `/${tenant}/buren/goede-praktijken/${owner}/${practice}${act === undefined ? '' : `/${act}`}`
export const partnershipsPath = (tenant: TenantSlug) => `/${tenant}/buren/samenwerking`
export const newPartnershipPath = (tenant: TenantSlug) => `/${tenant}/buren/samenwerking/nieuw`
export const partnershipPath = (
  tenant: TenantSlug,
  owner: TenantSlug,
  partnership: string,
  act?: 'bewerken' | 'deling' | 'einde',
) => `/${tenant}/buren/samenwerking/${owner}/${partnership}${act === undefined ? '' : `/${act}`}`
export const partnershipItemPath = (tenant: TenantSlug, item: string) =>
  `/${tenant}/buren/samenwerking/onderdelen/${item}/losmaking`
export const timelinePath = (tenant: TenantSlug) => `/${tenant}/tijdlijn`
export const overviewPath = (tenant: TenantSlug) => `/${tenant}/beeld`
/** How good suggestions are, on examples and on own links. */
export const suggestionQualityPath = (tenant: TenantSlug) => `/${tenant}/afstemming/suggesties`
/** The veiligheidsthesaurus; with an id, one concept of it. */
export const thesaurusPath = (tenant: TenantSlug, concept?: string) =>
  `/${tenant}/thesaurus${concept === undefined ? '' : `/${concept}`}`
export const thesaurusActPath = (
  tenant: TenantSlug,
  concept: string,
  act: 'verwijdering' | 'herstel',
) => `${thesaurusPath(tenant, concept)}/${act}`
export const trajectPath = (tenant: TenantSlug) => `/${tenant}/traject`
export const trajectOfPlanPath = (tenant: TenantSlug, plan: PlanId) =>
  `/${tenant}/traject?plan=${plan}`
export const newTrajectPath = (tenant: TenantSlug) => `/${tenant}/traject/nieuw`
/** A page of the traject of one plan: `kader`, `participatie`, `stappen/nieuw`. */
export const inTrajectPath = (tenant: TenantSlug, plan: PlanId, page: string) =>
  `/${tenant}/traject/${plan}/${page}`
export const stepPath = (tenant: TenantSlug, plan: PlanId, nr: number, page?: string) =>
  `/${tenant}/traject/${plan}/stappen/${nr}${page === undefined ? '' : `/${page}`}`
export const trajectsPath = (tenant: TenantSlug) => `/${tenant}/trajecten`
/** The running uitvoeringsplan; others by their id. */
export const executionPath = (tenant: TenantSlug) => `/${tenant}/uitvoering`
export const measurePath = (tenant: TenantSlug, uvp: PlanId, measure: string) =>
  `/${tenant}/uitvoering/${uvp}/maatregelen/${measure}`
export const unchangedPath = (tenant: TenantSlug, uvp: PlanId) =>
  `/${tenant}/uitvoering/${uvp}/ongewijzigd`
export const evaluationPath = (tenant: TenantSlug) => `/${tenant}/uitvoering/evaluatie`
export const goalEvaluationPath = (tenant: TenantSlug, goal: string) =>
  `/${tenant}/uitvoering/evaluatie/${goal}`
export const nextUvpPath = (tenant: TenantSlug) => `/${tenant}/plannen/nieuw-uvp`
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
