import { asc, eq, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { PositionKind, Relation } from '~/domain/alignment/vocabulary'
import type { Role } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { links, positions } from '../schema'

/** Something that a member of this tenant did about one regional priority or divergence. */
export type Deed =
  | { id: string; on: string; role: Role | null; did: 'answered'; relation: Relation }
  | { id: string; on: string; role: Role | null; did: 'drafted' | 'explained'; kind: PositionKind }

/** The role in which somebody worked here last; null when the portal did it. */
const roleOf = (scope: TenantScope, userId: SQLiteColumn): SQL<Role | null> =>
  sql<Role | null>`(select m.role from members m where m.tenant_id = ${scope.tenant}
    and m.user_id = ${userId} order by m.started_at desc limit 1)`

/** Every answer that was given about a regional priority, oldest first, replaced ones too. */
function answersAbout(scope: TenantScope, owner: TenantSlug, priorityId: string): Deed[] {
  return db
    .select({
      id: links.id,
      on: links.recordedOn,
      role: roleOf(scope, links.recordedBy),
      relation: links.relation,
    })
    .from(links)
    .where(
      inTenant(
        scope,
        links,
        eq(links.subjectTenantId, owner),
        eq(links.subjectPriorityId, priorityId),
      ),
    )
    .orderBy(asc(links.recordedAt))
    .all()
    .map((row) => ({ ...row, did: 'answered' as const }))
}

/**
 * What members of this tenant did about one of its divergences, oldest first: answers about the
 * regional priority that it stands on, drafts of a position and positions.
 */
export function deedsAbout(
  scope: TenantScope,
  divergenceId: string,
  subject: { owner: TenantSlug; priorityId: string } | null,
): Deed[] {
  const answers = subject ? answersAbout(scope, subject.owner, subject.priorityId) : []
  const stated = db
    .select({
      id: positions.id,
      on: positions.recordedOn,
      role: roleOf(scope, positions.recordedBy),
      kind: positions.kind,
      status: positions.status,
    })
    .from(positions)
    .where(inTenant(scope, positions, eq(positions.divergenceId, divergenceId)))
    .orderBy(asc(positions.recordedAt), sql`positions.rowid`)
    .all()
    .map(({ status, ...row }) => ({
      ...row,
      did: status === 'concept' ? ('drafted' as const) : ('explained' as const),
    }))
  return [...answers, ...stated].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
