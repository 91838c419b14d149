import { asc, desc, eq } from 'drizzle-orm'
import type { PlanId } from '~/domain/plans/plan'
import type { TrajectStep } from '~/domain/plans/traject'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { trajects, trajectSteps } from '../schema'

/** The way to one plan: its steps in order. */
export interface Traject {
  planId: PlanId
  title: string
  fictitious: boolean
  steps: TrajectStep[]
}

function stepsOf(scope: TenantScope, planId: PlanId): TrajectStep[] {
  return db
    .select({
      nr: trajectSteps.nr,
      title: trajectSteps.title,
      from: trajectSteps.plannedFrom,
      to: trajectSteps.plannedTo,
      words: trajectSteps.plannedWords,
      actual: trajectSteps.actual,
      body: trajectSteps.body,
      parties: trajectSteps.parties,
      note: trajectSteps.note,
      status: trajectSteps.status,
      revision: trajectSteps.revision,
    })
    .from(trajectSteps)
    .where(inTenant(scope, trajectSteps, eq(trajectSteps.planId, planId)))
    .orderBy(asc(trajectSteps.nr))
    .all()
    .map(({ from, to, words, ...step }) => ({ ...step, planned: { from, to, words } }))
}

/** The own trajecten, last recorded first. */
export function listTrajects(scope: TenantScope): Traject[] {
  return db
    .select({
      planId: trajects.planId,
      title: trajects.title,
      fictitious: trajects.fictitious,
    })
    .from(trajects)
    .where(inTenant(scope, trajects))
    .orderBy(desc(trajects.recordedAt), asc(trajects.planId))
    .all()
    .map((row) => ({ ...row, steps: stepsOf(scope, row.planId) }))
}
