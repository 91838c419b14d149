import { and, desc, eq, inArray, isNull, notInArray } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { Link, RegionalEnd } from '~/domain/alignment/link'
import type { LinkState } from '~/domain/alignment/vocabulary'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { localEnd } from '../local-end.server'
import { linkReviews, links, plans, planVersions } from '../schema'

/** Links from one version of a text to the next, and the tray of those without a sure place there. */

/** An own link that counts, with what is kept about the words that it was said of. */
export type VersionedLink = Link & {
  id: string
  planId: PlanId
  version: number
  state: LinkState
  /** Of both passages as they read when a person last said this; null: not kept then. */
  passagesHash: string | null
  carriedFrom: string | null
  carriedScore: number | null
  /** The instant of that last word: recorded, or confirmed after that. */
  saidAt: number
}

const regionalEnd = (row: typeof links.$inferSelect): RegionalEnd => ({
  owner: row.subjectTenantId,
  planId: row.subjectPlanId,
  version: row.subjectVersion,
  priorityId: row.subjectPriorityId,
})

const versioned = (row: typeof links.$inferSelect): VersionedLink => ({
  id: row.id,
  planId: row.planId,
  version: row.version,
  local: localEnd(row),
  regional: regionalEnd(row),
  relation: row.relation,
  note: row.note,
  on: row.recordedOn,
  state: row.state,
  passagesHash: row.passagesHash,
  carriedFrom: row.carriedFrom,
  carriedScore: row.carriedScore,
  saidAt: row.confirmedAt ?? row.recordedAt,
})

/** The links of one plan version, oldest first. */
export function versionedLinks(
  scope: TenantScope,
  planId: PlanId,
  version: number,
): VersionedLink[] {
  return db
    .select()
    .from(links)
    .where(
      inTenant(
        scope,
        links,
        eq(links.planId, planId),
        eq(links.version, version),
        isNull(links.endedAt),
      ),
    )
    .orderBy(links.recordedAt, links.id)
    .all()
    .map(versioned)
}

/** An own link that counts, or undefined. */
export function findVersionedLink(scope: TenantScope, id: string): VersionedLink | undefined {
  const row = db
    .select()
    .from(links)
    .where(inTenant(scope, links, eq(links.id, id), isNull(links.endedAt)))
    .get()
  return row && versioned(row)
}

/** The regional ends of a link and of those that it carries on, newest first. */
export function regionalLineage(scope: TenantScope, id: string): RegionalEnd[] {
  const ends: RegionalEnd[] = []
  let next: string | null = id
  while (next !== null && ends.length < 100) {
    const row: typeof links.$inferSelect | undefined = db
      .select()
      .from(links)
      .where(inTenant(scope, links, eq(links.id, next)))
      .get()
    if (!row) break
    ends.push(regionalEnd(row))
    next = row.carriedFrom
  }
  return ends
}

const replaced = ['vervangen', 'verworpen', 'ingetrokken'] as const

/** Own versions whose answers are kept up to date, newest first: not those that something replaced. */
export function versionsKeptUp(
  scope: TenantScope,
  kind: 'ivp' | 'strategie',
): { planId: PlanId; version: number }[] {
  return db
    .select({ planId: planVersions.planId, version: planVersions.version })
    .from(planVersions)
    .innerJoin(
      plans,
      and(eq(plans.tenantId, planVersions.tenantId), eq(plans.id, planVersions.planId)),
    )
    .where(
      inTenant(
        scope,
        planVersions,
        eq(plans.kind, kind),
        notInArray(planVersions.status, [...replaced]),
      ),
    )
    .orderBy(desc(planVersions.periodFrom), planVersions.planId, desc(planVersions.version))
    .all()
}

/** Keeps whether the words of a link still are those of which it was said. */
export function setLinkState(
  scope: TenantScope,
  tx: Tx,
  id: string,
  kept: { state: LinkState; passagesHash?: string },
): void {
  tx.update(links)
    .set(kept)
    .where(inTenant(scope, links, eq(links.id, id), isNull(links.endedAt)))
    .run()
}

/** Where a link goes on. `said`: a person says it anew, of words with this hash. */
export interface CarryTo {
  id: string
  to: RegionalEnd
  score: number | null
  said?: { passagesHash: string }
}

/**
 * Goes on with a link at the next version of the strategy: a new row takes its place, with the hash of
 * the words that a person saw. The old row stays, as history. Nothing happens when it has ended.
 * @returns the id of the new row
 */
export function carryLink(
  scope: TenantScope,
  tx: Tx,
  { id, to, score, said }: CarryTo,
  now: Date,
): string | undefined {
  const row = tx
    .select()
    .from(links)
    .where(inTenant(scope, links, eq(links.id, id), isNull(links.endedAt)))
    .get()
  if (!row) return undefined
  const next = randomUUID()
  tx.insert(links)
    .values({
      ...row,
      id: next,
      subjectTenantId: to.owner,
      subjectPlanId: to.planId,
      subjectVersion: to.version,
      subjectPriorityId: to.priorityId,
      carriedFrom: id,
      carriedScore: score,
      ...(said
        ? {
            passagesHash: said.passagesHash,
            state: 'vastgelegd',
            recordedOn: scope.today,
            recordedAt: now.getTime(),
            recordedBy: scope.userId,
            confirmedBy: null,
            confirmedAt: null,
          }
        : {}),
    })
    .run()
  tx.update(links)
    .set({ endedAt: now.getTime() })
    .where(inTenant(scope, links, eq(links.id, id)))
    .run()
  return next
}

type StrategyVersionKey = Pick<RegionalEnd, 'owner' | 'planId' | 'version'>

/** A link in the tray: the newer version in which it has no sure place, and what looks most like it. */
export interface LinkReview {
  linkId: string
  strategy: StrategyVersionKey
  proposedPriorityId: string | null
  score: number
  noticedOn: string
  settled: boolean
}

/** The tray of these links, settled ones too. */
export function linkReviewsOf(scope: TenantScope, ids: readonly string[]): LinkReview[] {
  return db
    .select()
    .from(linkReviews)
    .where(inTenant(scope, linkReviews, inArray(linkReviews.linkId, [...ids])))
    .orderBy(linkReviews.noticedOn, linkReviews.linkId)
    .all()
    .map((row) => ({
      linkId: row.linkId,
      strategy: {
        owner: row.strategyTenantId,
        planId: row.strategyPlanId,
        version: row.strategyVersion,
      },
      proposedPriorityId: row.proposedPriorityId,
      score: row.score,
      noticedOn: row.noticedOn,
      settled: row.settledAt !== null,
    }))
}

/** How many links of versions in use wait for confirmation, and how many lie in the tray. */
export function countWaiting(
  scope: TenantScope,
  kind: 'ivp' | 'strategie',
): { toConfirm: number; inTray: number } {
  const kept = versionsKeptUp(scope, kind).flatMap(({ planId, version }) =>
    versionedLinks(scope, planId, version),
  )
  const open = linkReviewsOf(
    scope,
    kept.map(({ id }) => id),
  ).filter(({ settled }) => !settled)
  return {
    toConfirm: kept.filter(({ state }) => state === 'te_bevestigen').length,
    inTray: open.length,
  }
}

/** Puts a link in the tray; what lay there for an earlier version of the strategy is settled by it. */
export function putInTray(
  scope: TenantScope,
  tx: Tx,
  review: Omit<LinkReview, 'noticedOn' | 'settled'>,
  now: Date,
): void {
  settleReviews(scope, tx, review.linkId, now)
  tx.insert(linkReviews)
    .values({
      tenantId: scope.tenant,
      linkId: review.linkId,
      strategyTenantId: review.strategy.owner,
      strategyPlanId: review.strategy.planId,
      strategyVersion: review.strategy.version,
      proposedPriorityId: review.proposedPriorityId,
      score: review.score,
      noticedOn: scope.today,
    })
    .onConflictDoNothing()
    .run()
}

/** Takes a link out of the tray; the rows stay, as history. */
export function settleReviews(scope: TenantScope, tx: Tx, linkId: string, now: Date): void {
  tx.update(linkReviews)
    .set({ settledAt: now.getTime(), settledBy: scope.userId })
    .where(
      inTenant(scope, linkReviews, eq(linkReviews.linkId, linkId), isNull(linkReviews.settledAt)),
    )
    .run()
}
