import { findTraject, type TrajectFile } from 'db/queries/traject-file.server'
import type { PlanId } from '~/domain/plans/plan'
import type { TrajectStep } from '~/domain/plans/traject'
import type { TenantScope } from '~/domain/tenancy/scope'
import { found } from './refusals'

/** The own traject to this plan, whole; `NotFound` when there is none. */
export const knownTraject = (scope: TenantScope, planId: PlanId): TrajectFile =>
  found(findTraject(scope, planId))

/** One of its steps; `NotFound` for a number that it does not have. */
export const knownStep = ({ steps }: TrajectFile, nr: number): TrajectStep =>
  found(steps.find((step) => step.nr === nr))
