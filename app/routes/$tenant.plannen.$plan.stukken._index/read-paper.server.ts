import { datedPlans } from 'db/queries/dated-plans.server'
import { decidingBody } from 'db/queries/deciding-bodies.server'
import { textsOfPaper, type PaperText } from 'db/queries/paper-texts.server'
import { decisionsOf, findPlanVersion, listPlans, listVersions } from 'db/queries/plans.server'
import { findTraject } from 'db/queries/traject-file.server'
import { found, NotFound } from '~/commands/refusals'
import { papersFor, versionFor } from '~/domain/papers/offered'
import type { Paper } from '~/domain/papers/paper'
import { makePaper } from '~/domain/papers/papers'
import type { Sources } from '~/domain/papers/sources'
import type { PaperKind } from '~/domain/papers/vocabulary'
import type { DatedPlan } from '~/domain/plans/alarms'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { fourYearDate, isAdopted, validity } from '~/domain/plans/validity'
import type { TenantScope } from '~/domain/tenancy/scope'
import { paperWords } from '~/ui/papers/words'
import { readAnnex } from './annex.server'

/** The last day of a plan that was adopted; null for one that was not, or that has no day. */
function lastDay({ plan, decisions, successorAdoptedOn }: DatedPlan, today: string): string | null {
  const holds = validity(plan, decisions, today, successorAdoptedOn)
  return holds.state === 'niet_vastgesteld' ? null : holds.until
}

function sourcesFor(
  scope: TenantScope,
  kind: PaperKind,
  plan: PlanVersion,
  texts: readonly PaperText[],
): Sources {
  const dated = datedPlans(scope)
  const own = dated.find((one) => one.plan.id === plan.id)
  const before = dated.find((one) => one.plan.id === plan.follows)
  const above = plan.carriesOut === null ? null : aboveOf(scope, plan.carriesOut)
  const recordedFor = routePlan(scope, kind, plan)
  const recorded = findTraject(scope, recordedFor)
  // A proposal to adopt a plan speaks of the decision before it, also after the raad took its own.
  const counted = dated.filter((one) => one !== own || kind === 'raadsvoorstel-verlenging')
  return {
    municipality: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    plan,
    decisions: decisionsOf(scope, plan.id),
    until: own ? lastDay(own, scope.today) : null,
    before: before
      ? { plan: before.plan, decisions: before.decisions, until: lastDay(before, scope.today) }
      : null,
    above,
    earlier: [before?.plan, above].flatMap((other) =>
      other ? [{ title: other.title, decisions: decisionsOf(scope, other.id) }] : [],
    ),
    decides: decidingBody(scope, plan.kind),
    route: recorded ? { ...recorded, running: !dated.some(isMadeBy(recordedFor)) } : null,
    fourYears: fourYearDate(counted.flatMap(({ decisions }) => decisions)),
    annex: readAnnex(scope, plan),
    texts: Object.fromEntries(texts.map(({ section, body }) => [section, body])),
    words: paperWords,
  }
}

/** The plan whose route a paper tells: of an extension that of the successor, of a uvp that of its IVP. */
function routePlan(scope: TenantScope, kind: PaperKind, plan: PlanVersion): PlanId {
  if (kind === 'raadsvoorstel-verlenging')
    return listPlans(scope).find(({ follows }) => follows === plan.id)?.id ?? plan.id
  return plan.carriesOut ?? plan.id
}

/** Whether this is the plan, and it was adopted: then its route is over. */
const isMadeBy =
  (id: PlanId) =>
  ({ plan, decisions }: DatedPlan): boolean =>
    plan.id === id && isAdopted(plan, decisions)

/** The IVP above a uvp in the version that was decided. */
const aboveOf = (scope: TenantScope, id: PlanId): PlanVersion | null =>
  findPlanVersion(scope, id, versionFor('ivp', listVersions(scope, id))) ?? null

/** A paper with what the pages around it need. */
export interface ReadPaper {
  paper: Paper
  plan: { id: PlanId; title: string; kind: PlanVersion['kind'] }
  version: number
  versions: { version: number; status: PlanVersion['status'] }[]
  texts: PaperText[]
}

/** The papers that can be made about an own plan; throws `NotFound` when it is not there. */
export function paperKindsFor(scope: TenantScope, planId: PlanId): PaperKind[] {
  const plan = found(findPlanVersion(scope, planId))
  return papersFor(plan, listVersions(scope, planId), decidingBody(scope, plan.kind))
}

/**
 * One paper about an own plan. Without a version: the decided text, or for a proposal the offered one.
 * Throws `NotFound` for a plan or version that is not there, and for a paper that does not fit the plan.
 */
export function readPaper(
  scope: TenantScope,
  planId: PlanId,
  kind: PaperKind,
  asked?: number,
): ReadPaper {
  if (!paperKindsFor(scope, planId).includes(kind)) throw new NotFound()
  const versions = listVersions(scope, planId).map(({ version, status }) => ({ version, status }))
  const version = asked ?? versionFor(kind, versions)
  const plan = found(findPlanVersion(scope, planId, version))
  const texts = textsOfPaper(scope, planId, kind)
  return {
    paper: makePaper(kind, sourcesFor(scope, kind, plan, texts)),
    plan: { id: plan.id, title: plan.title, kind: plan.kind },
    version: plan.version,
    versions,
    texts,
  }
}
