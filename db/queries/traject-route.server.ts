import { asc, eq } from 'drizzle-orm'
import type { Route } from '~/domain/papers/sources'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { participationMoments, trajects } from '../schema'
import { listTrajects } from './traject.server'

/** The whole route to one own plan, as papers tell it; null when there is no traject. */
export function routeTo(scope: TenantScope, planId: PlanId): Omit<Route, 'running'> | null {
  const traject = db
    .select({
      team: trajects.team,
      budget: trajects.budget,
      frameworks: trajects.frameworks,
      parties: trajects.parties,
    })
    .from(trajects)
    .where(inTenant(scope, trajects, eq(trajects.planId, planId)))
    .get()
  if (!traject) return null
  const moments = db
    .select({
      on: participationMoments.on,
      title: participationMoments.title,
      withWhom: participationMoments.withWhom,
      asked: participationMoments.asked,
      returned: participationMoments.returned,
      done: participationMoments.done,
    })
    .from(participationMoments)
    .where(inTenant(scope, participationMoments, eq(participationMoments.planId, planId)))
    .orderBy(asc(participationMoments.on), asc(participationMoments.id))
    .all()
  const steps = listTrajects(scope).find((one) => one.planId === planId)?.steps ?? []
  return { ...traject, steps, moments }
}
