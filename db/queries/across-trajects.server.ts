import { and, asc, desc, eq, or } from 'drizzle-orm'
import type { PlainDate } from '~/domain/dates'
import type { PlanId } from '~/domain/plans/plan'
import type { StepStatus } from '~/domain/plans/traject'
import type { Visibility } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { placeInRegion, type TenantKind, type TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { tenants, trajects, trajectSteps } from '../schema'
import { mayReadTraject } from './audience.server'

/** The planning of one step, as others may read it: without notes, parties and documents. */
export interface SharedStep {
  nr: number
  title: string
  planned: { from: PlainDate | null; to: PlainDate | null; words: string | null }
  actual: PlainDate | null
  body: string | null
  status: StepStatus
}

export interface SharedTraject {
  owner: { slug: TenantSlug; name: string; kind: TenantKind }
  planId: PlanId
  title: string
  visibility: Visibility
  sharedOn: PlainDate | null
  fictitious: boolean
  steps: SharedStep[]
}

/**
 * The planning of the own trajecten, and of those that were shared with this tenant and whose owner
 * sits with it today. The region first, then the driehoek, then the municipalities in their order; of
 * one owner the last recorded first.
 */
export function sharedTrajects(scope: TenantScope): SharedTraject[] {
  const readable = or(eq(trajects.tenantId, scope.tenant), mayReadTraject(scope))
  const heads = db
    .select({
      slug: tenants.slug,
      name: tenants.name,
      kind: tenants.kind,
      planId: trajects.planId,
      title: trajects.title,
      visibility: trajects.visibility,
      sharedOn: trajects.sharedOn,
      fictitious: trajects.fictitious,
    })
    .from(trajects)
    .innerJoin(tenants, eq(tenants.slug, trajects.tenantId))
    .where(readable)
    .orderBy(desc(trajects.recordedAt), asc(trajects.planId))
    .all()
  const steps = db
    .select({
      owner: trajectSteps.tenantId,
      planId: trajectSteps.planId,
      nr: trajectSteps.nr,
      title: trajectSteps.title,
      from: trajectSteps.plannedFrom,
      to: trajectSteps.plannedTo,
      words: trajectSteps.plannedWords,
      actual: trajectSteps.actual,
      body: trajectSteps.body,
      status: trajectSteps.status,
    })
    .from(trajectSteps)
    .innerJoin(
      trajects,
      and(eq(trajects.tenantId, trajectSteps.tenantId), eq(trajects.planId, trajectSteps.planId)),
    )
    .where(readable)
    .orderBy(asc(trajectSteps.nr))
    .all()
  return heads
    .map(({ slug, name, kind, ...head }) => ({
      ...head,
      owner: { slug, name, kind },
      steps: steps
        .filter(({ owner, planId }) => owner === slug && planId === head.planId)
        .map(({ owner: _owner, planId: _planId, from, to, words, ...step }) => ({
          ...step,
          planned: { from, to, words },
        })),
    }))
    .sort((a, b) => placeInRegion(a.owner) - placeInRegion(b.owner))
}
