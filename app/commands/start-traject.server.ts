import { insertTraject } from 'db/queries/traject-part-writes.server'
import { insertStep } from 'db/queries/traject-step-writes.server'
import { findTraject, listTemplates } from 'db/queries/traject-file.server'
import type { PlainDate } from '~/domain/dates'
import type { PlanId } from '~/domain/plans/plan'
import type { TemplateStep } from '~/domain/plans/traject'
import type { TenantScope } from '~/domain/tenancy/scope'
import { standardSteps } from '~/domain/trajects/standard-steps'
import { fromTemplate } from '~/domain/trajects/template'
import { command } from './command.server'
import { found, Refused } from './refusals'

/** `standaard`, `leeg`, or the id of an own template. */
function stepsOf(scope: TenantScope, template: string): readonly TemplateStep[] {
  if (template === 'leeg') return []
  if (template === 'standaard') return standardSteps(scope.kind)
  return found(listTemplates(scope).find(({ id }) => id === template)).steps
}

type Input = {
  planId: PlanId
  title: string
  start: PlainDate
  template: string
  fictitious?: boolean
}

/** Begins the traject to a plan, which need not exist yet, with the steps of a template. */
export const startTraject = command('traject:write', ({ scope, tx, now }, input: Input) => {
  const { planId, title, start, template, fictitious = false } = input
  if (findTraject(scope, planId))
    throw new Refused(
      'bestaat_al',
      'Voor dit plan is er al een traject. Kies andere jaren, of werk dat traject bij.',
    )
  const steps = fromTemplate(stepsOf(scope, template), start)
  insertTraject(scope, tx, { planId, title, fictitious }, now)
  for (const step of steps)
    insertStep(scope, tx, planId, { ...step, actual: null, note: null, status: 'gepland' })
  return {
    result: planId,
    events: [{ action: 'traject.started', planId, steps: steps.length }],
  }
})
