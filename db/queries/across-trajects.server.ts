import { and, asc, desc, eq, inArray, or } from 'drizzle-orm'
import type { PlainDate } from '~/domain/dates'
import type { PlanId } from '~/domain/plans/plan'
import type { StepStatus } from '~/domain/plans/traject'
import type { Visibility } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { db } from '../client.server'
import { trajects, trajectSteps } from '../schema'
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
  owner: TenantSlug
  planId: PlanId
  title: string
  visibility: Visibility
  sharedOn: PlainDate | null
  fictitious: boolean
  steps: SharedStep[]
}

/**
 * The planning of the own trajecten, and of those of these owners that were shared with this tenant
 * and whose owner sits with it today. Last recorded first.
 */
export function sharedTrajects(scope: TenantScope, owners: readonly TenantSlug[]): SharedTraject[] {
  const readable = or(eq(trajects.tenantId, scope.tenant), mayReadTraject(scope))
  const heads = db
    .select({
      owner: trajects.tenantId,
      planId: trajects.planId,
      title: trajects.title,
      visibility: trajects.visibility,
      sharedOn: trajects.sharedOn,
      fictitious: trajects.fictitious,
    })
    .from(trajects)
    .where(and(inArray(trajects.tenantId, [...owners]), readable))
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
    .where(and(inArray(trajects.tenantId, [...owners]), readable))
    .orderBy(asc(trajectSteps.nr))
    .all()
  return heads.map((head) => ({
    ...head,
    steps: steps
      .filter(({ owner, planId }) => owner === head.owner && planId === head.planId)
      .map(({ owner: _owner, planId: _planId, from, to, words, ...step }) => ({
        ...step,
        planned: { from, to, words },
      })),
  }))
}
