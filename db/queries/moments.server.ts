import { and, asc, eq, exists, isNotNull, lte, min, ne, or, sql } from 'drizzle-orm'
import type { CauseOf } from '~/domain/alignment/between/cause'
import type { Moment } from '~/domain/alignment/between/moment'
import type { PlainDate } from '~/domain/dates'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { readsDiscussion } from '../divergence-rows.server'
import { personIn } from '../person-in'
import { decisions, discussions, plans, planVersions, shares, tenants } from '../schema'
import { mayRead } from './audience.server'

/** What was shared, decided and talked about, of what this tenant may read today. */

const readable = (scope: TenantScope) => or(eq(shares.tenantId, scope.tenant), mayRead(scope))

/** The first day on which something was shared that this tenant may read; null while nothing was. */
export function firstSharedDay(scope: TenantScope): PlainDate | null {
  const row = db
    .select({ on: min(shares.from) })
    .from(shares)
    .where(and(ne(shares.visibility, 'concept'), readable(scope)))
    .get()
  return row?.on ?? null
}

const titleOfPlan = sql<string>`(select v.title from plan_versions v
  where v.tenant_id = ${plans.tenantId} and v.plan_id = ${plans.id}
  order by v.version desc limit 1)`

/** Each time that a version was opened to more readers. */
export function sharedVersions(scope: TenantScope): CauseOf<'versie'>[] {
  return db
    .select({
      on: shares.from,
      organisation: shares.tenantId,
      name: tenants.name,
      planId: shares.planId,
      version: shares.version,
      title: planVersions.title,
      planKind: plans.kind,
      visibility: shares.visibility,
      fictitious: plans.fictitious,
    })
    .from(shares)
    .innerJoin(tenants, eq(tenants.slug, shares.tenantId))
    .innerJoin(plans, and(eq(plans.tenantId, shares.tenantId), eq(plans.id, shares.planId)))
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.tenantId, shares.tenantId),
        eq(planVersions.planId, shares.planId),
        eq(planVersions.version, shares.version),
      ),
    )
    .where(and(ne(shares.visibility, 'concept'), lte(shares.from, scope.today), readable(scope)))
    .orderBy(asc(shares.from), asc(shares.tenantId), asc(shares.planId), asc(shares.version))
    .all()
    .map(({ organisation, name, ...row }) => ({
      did: 'versie',
      by: { organisation, name, person: null },
      ...row,
    }))
}

/** Decisions with a day, about plans of which this tenant may read a version. */
export function takenDecisions(scope: TenantScope): CauseOf<'besluit'>[] {
  return db
    .select({
      on: sql<string>`${decisions.date}`,
      organisation: decisions.tenantId,
      name: tenants.name,
      planId: decisions.planId,
      version: decisions.version,
      title: titleOfPlan,
      planKind: plans.kind,
      body: decisions.body,
      effect: decisions.effect,
      kenmerk: decisions.kenmerk,
      fictitious: decisions.fictitious,
    })
    .from(decisions)
    .innerJoin(tenants, eq(tenants.slug, decisions.tenantId))
    .innerJoin(plans, and(eq(plans.tenantId, decisions.tenantId), eq(plans.id, decisions.planId)))
    .where(
      and(
        eq(decisions.status, 'genomen'),
        isNotNull(decisions.date),
        lte(decisions.date, scope.today),
        exists(
          db
            .select({ version: shares.version })
            .from(shares)
            .where(
              and(
                eq(shares.tenantId, decisions.tenantId),
                eq(shares.planId, decisions.planId),
                readable(scope),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(decisions.date), asc(decisions.tenantId), asc(decisions.id))
    .all()
    .map(({ organisation, name, ...row }) => ({
      did: 'besluit',
      by: { organisation, name, person: null },
      ...row,
    }))
}

/** What the driehoek said about divergences, as far as this tenant reads it. */
export function heldDiscussions(scope: TenantScope): CauseOf<'bespreking'>[] {
  const d = sql`d`
  return db
    .all<{
      on: string
      organisation: string
      name: string
      person: string | null
      municipality: string
      divergenceId: string
      outcome: CauseOf<'bespreking'>['outcome']
      note: string
    }>(
      sql`select d.on_day as "on", d.tenant_id as organisation, t.name as name,
        ${personIn(scope, sql`${d}.tenant_id`, sql`${d}.recorded_by`)} as person,
        d.subject_tenant_id as municipality, d.divergence_id as divergenceId, d.outcome, d.note
        from ${discussions} d join tenants t on t.slug = d.tenant_id
        where d.on_day <= ${scope.today} and ${readsDiscussion(scope.tenant, scope.today)}
        order by d.on_day, d.recorded_at, d.rowid`,
    )
    .map(({ organisation, name, person, ...row }) => ({
      did: 'bespreking',
      by: { organisation, name, person },
      fictitious: false,
      ...row,
    }))
}

/** Every moment, oldest first. */
export const listMoments = (scope: TenantScope): Moment[] =>
  [...sharedVersions(scope), ...takenDecisions(scope), ...heldDiscussions(scope)].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
