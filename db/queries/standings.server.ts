import { and, asc, eq, exists, isNull, or, sql } from 'drizzle-orm'
import type {
  Standing,
  StandingCell,
  StandingFinding,
  StandingVersion,
} from '~/domain/alignment/between/standing'
import { holdsOn } from '~/domain/alignment/position'
import type { PlainDate } from '~/domain/dates'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { cellsHeldOn, findingsHeldOn } from '../held-rows'
import { cells, divergences, findings, positions, priorities, shares } from '../schema'
import { mayRead } from './audience.server'
import { municipalitiesCompared, strategiesTogether, type RegionHead } from './region.server'

const keysOf = (versions: readonly StandingVersion[]): string =>
  JSON.stringify(versions.map(({ owner, planId, version }) => [owner, planId, version]))

const cellsOf = (
  plans: readonly StandingVersion[],
  strategies: readonly StandingVersion[],
  on: PlainDate,
): StandingCell[] =>
  db
    .select({
      municipality: cells.tenantId,
      owner: cells.subjectTenantId,
      planId: cells.subjectPlanId,
      priorityId: cells.subjectPriorityId,
      state: cells.state,
      relation: cells.relation,
      derived: cells.derived,
      conflict: cells.conflict,
      path: cells.path,
      depth: cells.depth,
      nominal: cells.nominal,
      level: cells.level,
      from: cells.from,
      until: cells.until,
    })
    .from(cells)
    .where(cellsHeldOn(keysOf(plans), keysOf(strategies), on))
    .all()

const newestPosition = (on: PlainDate) => sql`(select p.id from positions p
  where p.tenant_id = ${divergences.tenantId} and p.divergence_id = ${divergences.id}
  and p.status = 'vastgelegd' and p.recorded_on <= ${on}
  order by p.recorded_at desc, p.rowid desc limit 1)`

/** Findings on a strategy that this tenant may not read carry its words, so they stay out. */
const findingsOf = (
  scope: TenantScope,
  plans: readonly StandingVersion[],
  on: PlainDate,
): StandingFinding[] =>
  db
    .select({
      municipality: findings.tenantId,
      id: divergences.id,
      kind: divergences.kind,
      owner: findings.subjectTenantId,
      priorityId: divergences.subjectPriorityId,
      localItemId: divergences.localItemId,
      why: findings.why,
      from: findings.from,
      until: findings.until,
      position: positions.kind,
      reviewOn: positions.reviewOn,
    })
    .from(findings)
    .innerJoin(
      divergences,
      and(eq(divergences.tenantId, findings.tenantId), eq(divergences.id, findings.divergenceId)),
    )
    .leftJoin(
      positions,
      and(eq(positions.tenantId, divergences.tenantId), eq(positions.id, newestPosition(on))),
    )
    .where(
      and(
        findingsHeldOn(keysOf(plans), on),
        or(
          isNull(findings.subjectTenantId),
          exists(
            db
              .select({ version: shares.version })
              .from(shares)
              .where(
                and(
                  eq(shares.tenantId, findings.subjectTenantId),
                  eq(shares.planId, findings.subjectPlanId),
                  eq(shares.version, findings.subjectVersion),
                  or(eq(shares.tenantId, scope.tenant), mayRead(scope)),
                ),
              ),
          ),
        ),
      ),
    )
    .orderBy(asc(divergences.id))
    .all()
    .map(({ position, ...row }) => ({
      ...row,
      explained: position !== null && holdsOn(row, on),
    }))

const versionOf = ({ owner, planId, version, layer, title }: RegionHead): StandingVersion => ({
  owner,
  planId,
  version,
  layer,
  title,
})

/** How everything stood at the end of a day, of what this tenant may read today. */
export function standingOn(scope: TenantScope, on: PlainDate): Standing {
  const { municipalities, heads } = municipalitiesCompared(scope, on)
  const strategies = strategiesTogether(scope, on).map(versionOf)
  const plans = [...heads.values()].map(versionOf)
  return {
    on,
    municipalities: municipalities.map(({ slug, name }) => {
      const head = heads.get(slug)
      return { slug, name, plan: head ? versionOf(head) : null }
    }),
    strategies,
    priorities: strategies.flatMap(({ owner, planId, version }) =>
      db
        .select({
          owner: priorities.tenantId,
          planId: priorities.planId,
          id: priorities.id,
          number: priorities.number,
          title: priorities.title,
        })
        .from(priorities)
        .where(
          and(
            eq(priorities.tenantId, owner),
            eq(priorities.planId, planId),
            eq(priorities.version, version),
          ),
        )
        .orderBy(asc(priorities.position))
        .all(),
    ),
    cells: cellsOf(plans, strategies, on),
    findings: findingsOf(scope, plans, on),
  }
}
