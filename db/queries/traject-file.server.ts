import { asc, desc, eq } from 'drizzle-orm'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db } from '../client.server'
import { inTenant } from '../in-tenant.server'
import {
  participationMoments,
  trajectDocuments,
  trajectPostponements,
  trajects,
  trajectTemplates,
} from '../schema'
import { listTrajects } from './traject.server'

/** Everything that belongs to one traject beside its steps. For the own tenant only. */

/** Kernteam, budget, policies and parties, and who may read the planning. */
export function trajectFrame(scope: TenantScope, planId: PlanId) {
  return db
    .select({
      team: trajects.team,
      budget: trajects.budget,
      frameworks: trajects.frameworks,
      parties: trajects.parties,
      visibility: trajects.visibility,
      sharedOn: trajects.sharedOn,
      revision: trajects.revision,
    })
    .from(trajects)
    .where(inTenant(scope, trajects, eq(trajects.planId, planId)))
    .get()
}
export type TrajectFrame = NonNullable<ReturnType<typeof trajectFrame>>

/** The documents of the steps, oldest first. */
export function trajectDocumentsOf(scope: TenantScope, planId: PlanId) {
  return db
    .select({
      id: trajectDocuments.id,
      nr: trajectDocuments.nr,
      title: trajectDocuments.title,
      url: trajectDocuments.url,
      kenmerk: trajectDocuments.kenmerk,
      importId: trajectDocuments.importId,
    })
    .from(trajectDocuments)
    .where(inTenant(scope, trajectDocuments, eq(trajectDocuments.planId, planId)))
    .orderBy(asc(trajectDocuments.recordedAt), asc(trajectDocuments.id))
    .all()
}
export type TrajectDocument = ReturnType<typeof trajectDocumentsOf>[number]

/** When steps were put off and why, newest first. */
export function postponementsOf(scope: TenantScope, planId: PlanId) {
  return db
    .select({
      id: trajectPostponements.id,
      nr: trajectPostponements.nr,
      from: trajectPostponements.from,
      to: trajectPostponements.to,
      reason: trajectPostponements.reason,
      on: trajectPostponements.on,
    })
    .from(trajectPostponements)
    .where(inTenant(scope, trajectPostponements, eq(trajectPostponements.planId, planId)))
    .orderBy(desc(trajectPostponements.on), desc(trajectPostponements.recordedAt))
    .all()
}
export type StepPostponement = ReturnType<typeof postponementsOf>[number]

/** Moments of participation in order of day. */
export function momentsOf(scope: TenantScope, planId: PlanId) {
  return db
    .select({
      id: participationMoments.id,
      nr: participationMoments.nr,
      on: participationMoments.on,
      form: participationMoments.form,
      title: participationMoments.title,
      withWhom: participationMoments.withWhom,
      asked: participationMoments.asked,
      returned: participationMoments.returned,
      done: participationMoments.done,
      revision: participationMoments.revision,
    })
    .from(participationMoments)
    .where(inTenant(scope, participationMoments, eq(participationMoments.planId, planId)))
    .orderBy(asc(participationMoments.on), asc(participationMoments.id))
    .all()
}
export type ParticipationMoment = ReturnType<typeof momentsOf>[number]

/** The own templates, in order of title. */
export function listTemplates(scope: TenantScope) {
  return db
    .select({
      id: trajectTemplates.id,
      title: trajectTemplates.title,
      steps: trajectTemplates.steps,
    })
    .from(trajectTemplates)
    .where(inTenant(scope, trajectTemplates))
    .orderBy(asc(trajectTemplates.title), asc(trajectTemplates.id))
    .all()
}

/** One traject whole; undefined when it is not there. */
export function findTraject(scope: TenantScope, planId: PlanId) {
  const traject = listTrajects(scope).find((one) => one.planId === planId)
  const frame = trajectFrame(scope, planId)
  if (!traject || !frame) return undefined
  return {
    ...traject,
    ...frame,
    documents: trajectDocumentsOf(scope, planId),
    postponements: postponementsOf(scope, planId),
    moments: momentsOf(scope, planId),
  }
}
export type TrajectFile = NonNullable<ReturnType<typeof findTraject>>
