import { and, asc, desc, eq, exists, lte, min, sql } from 'drizzle-orm'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import type { PlainDate } from '~/domain/dates'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import {
  asGone,
  divergenceRows,
  shownRow,
  type DivergenceRow,
  type HeldDivergence,
} from '../divergence-rows.server'
import { findingsHeldOn } from '../held-rows'
import { inTenant } from '../in-tenant.server'
import { cells, divergences, findings, positions, shares } from '../schema'
import { latestSharedPlans } from './across-tenants.server'
import { mayRead } from './audience.server'
import { sharedFindings } from './matrix.server'
import { planInForce } from './plans.server'
import { plansTogether } from './region.server'

export type {
  DivergenceRow,
  RecordedDiscussion,
  RecordedPosition,
  RecordedReply,
} from '../divergence-rows.server'

/** A plan version. */
interface Head {
  planId: PlanId
  version: number
}

/**
 * Divergences of one plan version of `owner`. Callers establish the right to read that version: their
 * own, or one shared with them.
 */
function inVersion(
  scope: TenantScope,
  owner: TenantSlug,
  { planId, version }: Head,
  on: PlainDate,
): DivergenceRow[] {
  const here = and(
    findingsHeldOn(JSON.stringify([[owner, planId, version]]), on),
    ofOwnStrategy(scope, owner),
  )
  return divergenceRows(scope, here, on).map(shownRow)
}

/** The bureau of the region reads what is about its own strategy. */
const ofOwnStrategy = (scope: TenantScope, owner: TenantSlug) =>
  scope.kind === 'regio' && owner !== scope.tenant
    ? eq(divergences.subjectTenantId, scope.tenant)
    : undefined

/** The plans whose divergences this tenant reads: the latest version that each municipality shared. */
function sharedHeads(scope: TenantScope, on: PlainDate = scope.today): Map<TenantSlug, Head> {
  if (scope.kind === 'gemeente') return new Map()
  if (scope.kind !== 'regio') return plansTogether(scope, on)
  return new Map(latestSharedPlans(scope).map((head) => [head.owner, head]))
}

/** Own divergences in one own plan version as of a day, by number. */
export function divergencesOf(
  scope: TenantScope,
  planId: PlanId,
  version: number,
  on: PlainDate = scope.today,
): DivergenceRow[] {
  return inVersion(scope, scope.tenant, { planId, version }, on)
}

/** The plans that this tenant can state a divergence about: what municipalities shared last. */
export const statableHeads = (
  scope: TenantScope,
): Map<TenantSlug, { planId: PlanId; version: number }> =>
  new Map(
    [...sharedHeads(scope)].map(([owner, { planId, version }]) => [owner, { planId, version }]),
  )

/** Divergences of the latest plan version that one municipality of the driehoek shared, by number. */
export function sharedDivergencesOf(
  scope: TenantScope,
  owner: TenantSlug,
  on: PlainDate = scope.today,
): DivergenceRow[] {
  const head = sharedHeads(scope, on).get(owner)
  return head ? inVersion(scope, owner, head, on) : []
}

/** Divergences of what the municipalities shared with this tenant, in their fixed order. */
export function regionDivergences(scope: TenantScope): DivergenceRow[] {
  return [...sharedHeads(scope)].flatMap(([owner, head]) =>
    inVersion(scope, owner, head, scope.today),
  )
}

/** A version of another tenant is read by what was shared, an own one always. */
const readableVersion = (scope: TenantScope, owner: TenantSlug) =>
  owner === scope.tenant
    ? undefined
    : exists(
        db
          .select({ version: shares.version })
          .from(shares)
          .where(
            and(
              eq(shares.tenantId, findings.tenantId),
              eq(shares.planId, findings.planId),
              eq(shares.version, findings.version),
              mayRead(scope),
            ),
          ),
      )

/** The first day on which a version was held against the strategies. */
const firstDayOf = (owner: TenantSlug, { planId, version }: Head): PlainDate | null =>
  db
    .select({ on: min(cells.from) })
    .from(cells)
    .where(and(eq(cells.tenantId, owner), eq(cells.planId, planId), eq(cells.version, version)))
    .get()?.on ?? null

const sameVersion = (row: Head, head: Head) =>
  row.planId === head.planId && row.version === head.version

/** The last row of a divergence that the text of `head`, or of any version, no longer shows. */
function gone(
  owner: TenantSlug,
  rows: readonly HeldDivergence[],
  head: Head | undefined,
): HeldDivergence | undefined {
  const [last] = [...rows].sort(
    (a, b) => b.version - a.version || (a.from < b.from ? 1 : a.from > b.from ? -1 : 0),
  )
  if (!last) return undefined
  return asGone(last, last.until ?? (head && firstDayOf(owner, head)) ?? last.from)
}

/** Not above this version of the same plan. */
const upTo = (head: Head) => (row: Head) =>
  row.planId === head.planId && row.version <= head.version

/**
 * One divergence of `owner`, also when the text no longer shows it: then `goneOn` says since when. Own
 * ones are read in the plan in force, else in the newest version that has them; those of a municipality
 * in the latest version that it shared. Undefined when it is not there or not shared.
 */
export function findDivergence(
  scope: TenantScope,
  owner: TenantSlug,
  id: string,
): DivergenceRow | undefined {
  const own = owner === scope.tenant
  const inForce = own ? planInForce(scope) : undefined
  const head = own
    ? inForce && { planId: inForce.id, version: inForce.version }
    : sharedHeads(scope).get(owner)
  if (!own && !head) return undefined
  const about = and(
    eq(findings.tenantId, owner),
    eq(findings.divergenceId, id),
    readableVersion(scope, owner),
    ofOwnStrategy(scope, owner),
  )
  const rows = divergenceRows(scope, about, scope.today)
  const now = rows.filter(({ until }) => until === null)
  const here = head && now.find((row) => sameVersion(row, head))
  const older = head ? upTo(head) : () => false
  const elsewhere = own
    ? now
        .filter((row) => !older(row))
        .sort((a, b) =>
          a.planId < b.planId ? 1 : a.planId > b.planId ? -1 : b.version - a.version,
        )[0]
    : undefined
  const before = rows.filter(older)
  const found = here ?? elsewhere ?? gone(owner, own && before.length === 0 ? rows : before, head)
  return found && shownRow(found)
}

/** The days on which a divergence stood in versions that this scope reads, and by which words. */
export const heldDaysOf = (scope: TenantScope, owner: TenantSlug, id: string) =>
  db
    .select({
      planId: findings.planId,
      version: findings.version,
      from: findings.from,
      until: findings.until,
      passagesHash: findings.passagesHash,
    })
    .from(findings)
    .where(
      and(
        eq(findings.tenantId, owner),
        eq(findings.divergenceId, id),
        readableVersion(scope, owner),
        // A municipality reads no divergences of another one.
        scope.kind === 'gemeente' ? eq(findings.tenantId, scope.tenant) : undefined,
      ),
    )
    .orderBy(asc(findings.from), asc(findings.version))
    .all()

/** What an earlier text of this plan showed, or this one on an earlier day, and its text no longer shows. */
function goneIn(scope: TenantScope, owner: TenantSlug, head: Head): DivergenceRow[] {
  const earlier = and(
    eq(findings.tenantId, owner),
    eq(findings.planId, head.planId),
    lte(findings.version, head.version),
    readableVersion(scope, owner),
    ofOwnStrategy(scope, owner),
  )
  const byId = new Map<string, HeldDivergence[]>()
  for (const row of divergenceRows(scope, earlier, scope.today))
    byId.set(row.id, [...(byId.get(row.id) ?? []), row])
  return [...byId.values()]
    .filter((rows) => !rows.some((row) => row.until === null && sameVersion(row, head)))
    .flatMap((rows) => gone(owner, rows, head) ?? [])
    .map(shownRow)
}

/** The own divergences that were followed up: earlier words of this plan showed them. */
export const goneDivergencesOf = (
  scope: TenantScope,
  planId: PlanId,
  version: number,
): DivergenceRow[] => goneIn(scope, scope.tenant, { planId, version })

/** The followed up ones among what was shared with this tenant. */
export const goneRegionDivergences = (scope: TenantScope): DivergenceRow[] =>
  [...sharedHeads(scope)].flatMap(([owner, head]) => goneIn(scope, owner, head))

/** How many divergences still lack an explanation: own ones, or those shared with the driehoek. */
export function countUnexplained(scope: TenantScope): number {
  if (scope.kind === 'driehoek') return sharedFindings(scope).filter(asksExplanation).length
  const plan = scope.kind === 'gemeente' ? planInForce(scope) : undefined
  return plan ? divergencesOf(scope, plan.id, plan.version).filter(asksExplanation).length : 0
}

/** The positions that this tenant recorded about one of its divergences, newest first, drafts too. */
export function positionsOf(scope: TenantScope, divergenceId: string) {
  return db
    .select({
      id: positions.id,
      kind: positions.kind,
      reason: positions.reason,
      motivation: positions.motivation,
      body: positions.body,
      decidedOn: positions.decidedOn,
      kenmerk: positions.kenmerk,
      reviewOn: positions.reviewOn,
      status: positions.status,
      recordedOn: positions.recordedOn,
    })
    .from(positions)
    .where(inTenant(scope, positions, eq(positions.divergenceId, divergenceId)))
    .orderBy(desc(positions.recordedAt), desc(sql`positions.rowid`))
    .all()
}
