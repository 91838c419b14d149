import { and, eq, gt, isNotNull, lte, or, sql } from 'drizzle-orm'
import { dayOf } from '~/clock.server'
import type { Cause, CauseOf } from '~/domain/alignment/between/cause'
import { addDays, type PlainDate } from '~/domain/dates'
import { startOfDay } from '~/domain/day-bounds'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { personIn } from '../person-in'
import { findings, links, plans, positions, statements, tenants } from '../schema'
import { listMoments } from './moments.server'
import { municipalitiesCompared, strategiesTogether } from './region.server'

/** Days after the first, until the second included. */
type Between = { van: PlainDate; tot: PlainDate }

const within = ({ van, tot }: Between, on: PlainDate) => on > van && on <= tot

/** The instants of those days in Amsterdam: from, up to but not including. */
const instants = ({ van, tot }: Between) => ({
  from: startOfDay(addDays(van, 1)),
  to: startOfDay(addDays(tot, 1)),
})

type Version = { owner: string; planId: string; version: number }

const versionKeys = (versions: readonly Version[]) =>
  JSON.stringify(versions.map(({ owner, planId, version }) => [owner, planId, version]))

/** Versions that the reader compares: plans and strategies of either day. */
function versionsOf(scope: TenantScope, { van, tot }: Between): Version[] {
  return [van, tot].flatMap((on) => [
    ...municipalitiesCompared(scope, on).heads.values(),
    ...strategiesTogether(scope, on),
  ])
}

/** Answers that were given or taken back, on the versions compared. */
function answers(scope: TenantScope, between: Between, versions: readonly Version[]): Cause[] {
  const { from, to } = instants(between)
  return db
    .select({
      organisation: links.tenantId,
      name: tenants.name,
      person: personIn(scope, sql`${links.tenantId}`, sql`${links.recordedBy}`),
      planKind: plans.kind,
      localId: sql<
        string | null
      >`coalesce(${links.priorityId}, ${links.goalId}, ${links.measureId})`,
      owner: links.subjectTenantId,
      regionalId: links.subjectPriorityId,
      relation: links.relation,
      note: links.note,
      recordedOn: links.recordedOn,
      endedAt: links.endedAt,
      fictitious: plans.fictitious,
    })
    .from(links)
    .innerJoin(tenants, eq(tenants.slug, links.tenantId))
    .innerJoin(plans, and(eq(plans.tenantId, links.tenantId), eq(plans.id, links.planId)))
    .where(
      and(
        sql`(${links.tenantId}, ${links.planId}, ${links.version}) in (
          select value ->> 0, value ->> 1, value ->> 2 from json_each(${versionKeys(versions)}))`,
        or(
          and(gt(links.recordedOn, between.van), lte(links.recordedOn, between.tot)),
          and(isNotNull(links.endedAt), sql`${links.endedAt} between ${from} and ${to - 1}`),
        ),
      ),
    )
    .orderBy(links.recordedAt, links.id)
    .all()
    .flatMap(({ organisation, name, person, planKind, localId, regionalId, ...row }) => {
      const { owner, relation, note, recordedOn, endedAt, fictitious } = row
      const deed =
        planKind === 'strategie'
          ? ({ did: 'keten', from: localId ?? '' } as const)
          : ({ did: 'verband', localId } as const)
      const said = {
        ...deed,
        by: { organisation, name, person },
        owner,
        priorityId: regionalId,
        relation,
        note,
        fictitious,
      }
      const endedOn = endedAt === null ? null : dayOf(endedAt)
      return [
        ...(within(between, recordedOn) ? [{ ...said, on: recordedOn, ended: false }] : []),
        // Who took it back is in the log of that organisation; the row knows who said it.
        ...(endedOn !== null && within(between, endedOn)
          ? [{ ...said, by: { organisation, name, person: null }, on: endedOn, ended: true }]
          : []),
      ]
    })
}

/** Positions that municipalities recorded; drafts are nobody else's business. */
const takenPositions = (
  scope: TenantScope,
  between: Between,
  versions: readonly Version[],
): CauseOf<'standpunt'>[] =>
  db
    .select({
      on: positions.recordedOn,
      organisation: positions.tenantId,
      name: tenants.name,
      person: personIn(scope, sql`${positions.tenantId}`, sql`${positions.recordedBy}`),
      divergenceId: positions.divergenceId,
      kind: positions.kind,
      motivation: positions.motivation,
      body: positions.body,
      kenmerk: positions.kenmerk,
    })
    .from(positions)
    .innerJoin(tenants, eq(tenants.slug, positions.tenantId))
    .where(
      and(
        // Not those on a divergence that stands only in a version which this tenant may not read.
        sql`(${positions.tenantId}, ${positions.divergenceId}) in (
          select f.tenant_id, f.divergence_id from ${findings} f
          where (f.tenant_id, f.plan_id, f.version) in (
            select value ->> 0, value ->> 1, value ->> 2 from json_each(${versionKeys(versions)})))`,
        eq(positions.status, 'vastgelegd'),
        gt(positions.recordedOn, between.van),
        lte(positions.recordedOn, between.tot),
      ),
    )
    .orderBy(positions.recordedAt, sql`positions.rowid`)
    .all()
    .map(({ organisation, name, person, ...row }) => ({
      did: 'standpunt',
      by: { organisation, name, person },
      fictitious: false,
      ...row,
    }))

/** What people stated about plans compared, and took back. */
const stated = (
  scope: TenantScope,
  between: Between,
  versions: readonly Version[],
): CauseOf<'stelling'>[] =>
  db
    .select({
      recordedOn: statements.recordedOn,
      endedOn: statements.endedOn,
      organisation: statements.tenantId,
      name: tenants.name,
      person: personIn(scope, sql`${statements.tenantId}`, sql`${statements.recordedBy}`),
      municipality: statements.municipality,
      kind: statements.kind,
      evidence: statements.evidence,
      endReason: statements.endReason,
      owner: statements.subjectTenantId,
      priorityId: statements.subjectPriorityId,
    })
    .from(statements)
    .innerJoin(tenants, eq(tenants.slug, statements.tenantId))
    .where(
      sql`(${statements.municipality}, ${statements.planId}, ${statements.version}) in (
        select value ->> 0, value ->> 1, value ->> 2 from json_each(${versionKeys(versions)}))`,
    )
    .orderBy(statements.recordedAt, statements.id)
    .all()
    .flatMap(({ organisation, name, person, recordedOn, endedOn, endReason, ...row }) => {
      const said = { did: 'stelling' as const, by: { organisation, name, person }, ...row }
      return [
        ...(within(between, recordedOn)
          ? [{ ...said, on: recordedOn, ended: false, fictitious: false }]
          : []),
        ...(endedOn !== null && within(between, endedOn)
          ? [
              {
                ...said,
                on: endedOn,
                evidence: endReason ?? row.evidence,
                ended: true,
                fictitious: false,
              },
            ]
          : []),
      ]
    })

/**
 * What was done after the first day, until the second included, to what this tenant may read today:
 * versions, decisions, talks, answers, chains, positions and statements. Oldest first.
 */
export function deedsBetween(scope: TenantScope, van: PlainDate, tot: PlainDate): Cause[] {
  const between = { van, tot }
  const versions = versionsOf(scope, between)
  const deeds: Cause[] = [
    ...listMoments(scope).filter(({ on }) => within(between, on)),
    ...answers(scope, between, versions),
    ...takenPositions(scope, between, versions),
    ...stated(scope, between, versions),
  ]
  return deeds.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
