import { readShared, strategiesAbove } from 'db/queries/across-tenants.server'
import { alignedVersions } from 'db/queries/alignment.server'
import { findTenant } from 'db/queries/before-scope.server'
import { findPlanVersion } from 'db/queries/plans.server'
import {
  findStatement,
  insertStatement,
  endStatement as markEnded,
  statementsOn,
} from 'db/queries/statements.server'
import { openPortalScope } from '~/auth/open-scope.server'
import { priorityPassage } from '~/domain/alignment/passage'
import type { StatementForm } from '~/domain/alignment/statement'
import type { AuditEvent } from '~/domain/audit/event'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { command, type Writing } from './command.server'
import { hashOfTexts } from './link-passages.server'
import { realign } from './realign.server'
import { recomputeAlignment } from './recompute-alignment.server'
import { found, NotFound, Refused } from './refusals'
import { spokenAbout } from './spoken-about.server'

/** The own plan, or the version of a municipality's plan that was shared with the owner of a strategy. */
function planSpokenOf(
  scope: TenantScope,
  municipality: TenantSlug,
  planId: PlanId,
  version: number,
): PlanVersion {
  const own = municipality === scope.tenant
  if (own !== (scope.kind === 'gemeente')) throw new NotFound()
  if (!own && findTenant(municipality)?.kind !== 'gemeente') throw new NotFound()
  const plan = found(
    own
      ? findPlanVersion(scope, planId, version)
      : readShared(scope, municipality, planId, version),
  )
  if (plan.kind !== 'ivp') throw new NotFound()
  return plan
}

/** The strategy that holds now; others than the municipality speak about their own alone. */
function strategySpokenOf(scope: TenantScope, owner: TenantSlug, priorityId: string) {
  if (scope.kind !== 'gemeente' && owner !== scope.tenant) throw new NotFound()
  const strategy = strategiesAbove(scope).current.find((one) => one.owner === owner)
  const priority = strategy?.priorities.find(({ id }) => id === priorityId)
  if (!strategy || !priority)
    throw new Refused(
      'prioriteit_bestaat_niet',
      'Kies een prioriteit uit de strategie die nu geldt.',
      'regional',
    )
  return { strategy, priority }
}

/**
 * Holds the municipality's plan against the strategies again: in its own act, or after another's act in
 * the name of the portal.
 */
function realignPlan(writing: Writing, municipality: TenantSlug, planId: PlanId): AuditEvent[] {
  const { scope } = writing
  if (municipality === scope.tenant)
    return alignedVersions(scope)
      .filter((one) => one.planId === planId)
      .flatMap((one) => realign(writing, one.planId, one.version))
  const portal = openPortalScope(municipality, scope.today)
  if (!portal) return []
  for (const one of alignedVersions(portal))
    if (one.planId === planId)
      recomputeAlignment(portal, { ...one, cause: `${scope.tenant}/uitspraak` })
  return []
}

export interface StateInput extends Pick<
  StatementForm,
  'kind' | 'local' | 'regional' | 'evidence'
> {
  municipality: TenantSlug
  planId: PlanId
  version: number
}

/**
 * States a divergence with evidence: by the adviseur about the own plan, or by who owns a strategy about
 * a version that the municipality shared with it. Each organisation states one kind about two priorities
 * once. Throws `NotFound` for what is not there or not shared, `Refused` for what does not fit.
 */
export const stateDivergence = command('divergence:state', (writing, input: StateInput) => {
  const { scope, tx, now } = writing
  const { kind, municipality, planId, version, evidence } = input
  const plan = planSpokenOf(scope, municipality, planId, version)
  const local = plan.priorities.find(({ id }) => id === input.local)
  if (!local)
    throw new Refused(
      'onderdeel_bestaat_niet',
      'Kies een prioriteit die in dit plan staat.',
      'local',
    )
  const [owner, priorityId] = input.regional
  const { strategy, priority } = strategySpokenOf(scope, owner, priorityId)
  const pair = {
    municipality,
    kind,
    localItemId: local.id,
    subjectTenantId: owner,
    subjectPriorityId: priorityId,
  }
  if (statementsOn(scope, pair).some((one) => one.by === scope.tenant && one.endedOn === null))
    throw new Refused(
      'al_vastgelegd',
      'Uw organisatie legde dit al vast. Trek dat eerst in als u het anders wilt zeggen.',
    )
  const id = insertStatement(
    scope,
    tx,
    {
      kind,
      municipality,
      planId,
      version,
      localPriorityId: local.id,
      regional: { owner, planId: strategy.id, version: strategy.version, priorityId },
      evidence,
      passagesHash: hashOfTexts(
        priorityPassage(plan, local).text,
        priorityPassage(strategy, priority).text,
      ),
    },
    now,
  )
  return {
    result: id,
    events: [
      {
        action: 'divergence.stated',
        municipality,
        kind,
        about:
          municipality === scope.tenant
            ? spokenAbout(scope, [plan].map(versionOf), { tenant: owner, priorityId })
            : { tenant: municipality, priorityId: local.id },
        text: evidence,
      },
      ...realignPlan(writing, municipality, planId),
    ],
  }
})

const versionOf = ({ id, version }: PlanVersion) => ({ planId: id, version })

/**
 * Ends an own statement, with the reason. Where nobody else states the same the divergence goes, and its
 * page stays as history.
 */
export const endStatement = command(
  'divergence:state',
  (writing, input: { id: string; reason: string }) => {
    const { scope, tx, now } = writing
    const one = found(findStatement(scope, input.id))
    markEnded(scope, tx, input, now)
    const own = one.municipality === scope.tenant
    return {
      result: one.id,
      events: [
        {
          action: 'statement.ended',
          municipality: one.municipality,
          kind: one.kind,
          about: own
            ? spokenAbout(scope, [one], {
                tenant: one.subjectTenantId,
                priorityId: one.subjectPriorityId,
              })
            : { tenant: one.municipality, priorityId: one.localPriorityId },
          text: input.reason,
        },
        ...realignPlan(writing, one.municipality, one.planId),
      ],
    }
  },
)
