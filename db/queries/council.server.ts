import { and, asc, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import type { CellState } from '~/domain/alignment/vocabulary'
import type { Amendment, Decision } from '~/domain/decisions/decision'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { decisionColumns } from '../plan-columns.server'
import { cells, decisions } from '../schema'
import { publicVersions, type PublicHead } from './public.server'
import { municipalitiesTogether, strategiesTogether, strategyOwnersAbove } from './region.server'

/**
 * What a raadslid may know, whoever asks: officials read the same page, so that they know what the raad
 * reads. Everything here is openbaar, and nothing on which geheimhouding rests.
 */

const sameVersion = (one: { planId: PlanId; version: number }, other: typeof one): boolean =>
  one.planId === other.planId && one.version === other.version

/** The own public versions, newest period first, without those on which geheimhouding rests. */
export function councilVersions(scope: TenantScope): PublicHead[] {
  const secret = db
    .select({ planId: decisions.planId, version: decisions.version })
    .from(decisions)
    .where(inTenant(scope, decisions, isNotNull(decisions.secrecyGround)))
    .all()
  return publicVersions(scope.today, scope.tenant).filter(
    (head) =>
      !secret.some(({ planId, version }) =>
        version === null ? planId === head.planId : sameVersion({ planId, version }, head),
      ),
  )
}

/** A decision as the besluitenlijst has it; notes and quotes of officials are left out. */
export type CouncilDecision = Decision & {
  planId: PlanId
  version: number | null
  votesFor: number | null
  votesAgainst: number | null
  amendments: Amendment[]
  documentUrl: string | null
  fictitious: boolean
}

const councilColumns = {
  ...decisionColumns,
  planId: decisions.planId,
  version: decisions.version,
  votesFor: decisions.votesFor,
  votesAgainst: decisions.votesAgainst,
  amendments: decisions.amendments,
  documentUrl: decisions.documentUrl,
  fictitious: decisions.fictitious,
}

/**
 * What was decided about public plans, and what was proposed to the raad about them until today. A
 * proposal about a version that is not public, or that has no day yet, is still the officials' own.
 */
export function councilDecisions(scope: TenantScope): CouncilDecision[] {
  const versions = councilVersions(scope)
  const plans = [...new Set(versions.map(({ planId }) => planId))]
  if (plans.length === 0) return []
  return db
    .select(councilColumns)
    .from(decisions)
    .where(
      inTenant(
        scope,
        decisions,
        inArray(decisions.planId, plans),
        isNull(decisions.secrecyGround),
        or(
          eq(decisions.status, 'genomen'),
          and(
            eq(decisions.status, 'voorgesteld'),
            eq(decisions.body, 'raad'),
            lte(decisions.proposed, scope.today),
          ),
        ),
      ),
    )
    .orderBy(asc(decisions.date), asc(decisions.recordedAt), asc(decisions.id))
    .all()
    .filter(
      ({ planId, version }) =>
        version === null || versions.some((head) => sameVersion({ planId, version }, head)),
    )
}

/** Every version of the strategies above that everybody may read, earlier ones included. */
export const publicStrategies = (scope: TenantScope): PublicHead[] =>
  [...strategyOwnersAbove(scope)].flatMap((owner) =>
    publicVersions(scope.today, owner).filter(({ kind }) => kind === 'strategie'),
  )

/** The strategies that hold now, where everybody may read them. */
export const councilStrategies = (scope: TenantScope): PublicHead[] =>
  strategiesTogether(scope).flatMap(
    (head) =>
      publicVersions(scope.today, head.owner).find((version) => sameVersion(version, head)) ?? [],
  )

const isAdopted = ({ status }: PublicHead) =>
  status === 'vastgesteld' || status === 'geamendeerd_vastgesteld' || status === 'vervangen'

/** For each other municipality of the driehoek its adopted plan that everybody may read. */
export const neighbourPlans = (scope: TenantScope): PublicHead[] =>
  municipalitiesTogether(scope)
    .filter(({ slug }) => slug !== scope.tenant)
    .flatMap(({ slug }) => {
      const adopted = publicVersions(scope.today, slug).filter(
        (head) => head.kind === 'ivp' && isAdopted(head),
      )
      return adopted.find(({ period }) => period.from <= scope.today) ?? adopted[0] ?? []
    })

/** What a public plan answers to a priority of a public strategy, as a person of its owner said. */
export interface CouncilCell {
  municipality: TenantSlug
  owner: TenantSlug
  planId: PlanId
  priorityId: string
  state: CellState
}

/** Answers in the public plans of neighbours; what the portal only derived is left out. */
export function neighbourCells(scope: TenantScope): CouncilCell[] {
  const strategies = councilStrategies(scope)
  return neighbourPlans(scope).flatMap((head) =>
    db
      .select({
        municipality: cells.tenantId,
        owner: cells.subjectTenantId,
        planId: cells.subjectPlanId,
        subjectVersion: cells.subjectVersion,
        priorityId: cells.subjectPriorityId,
        state: cells.state,
      })
      .from(cells)
      .where(
        and(
          eq(cells.tenantId, head.owner),
          eq(cells.planId, head.planId),
          eq(cells.version, head.version),
          eq(cells.derived, false),
          isNull(cells.until),
        ),
      )
      .all()
      .flatMap(({ subjectVersion, ...cell }) =>
        strategies.some(
          ({ owner, planId, version }) =>
            owner === cell.owner && planId === cell.planId && version === subjectVersion,
        )
          ? [cell]
          : [],
      ),
  )
}
