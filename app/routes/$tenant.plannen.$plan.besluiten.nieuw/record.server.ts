import {
  recordCollegeDecision,
  recordDecision,
  recordRaadDecision,
} from '~/commands/record-decision.server'
import { found } from '~/commands/refusals'
import type { DecisionForm } from '~/domain/decisions/decision-form'
import { bodyRecordedBy } from '~/domain/decisions/recorder'
import type { TenantScope } from '~/domain/tenancy/scope'

/** Records for the body whose secretary this person is; the form does not say which body decided. */
export function recordFor(
  scope: TenantScope,
  form: DecisionForm & { planId: string; fictitious: boolean },
): string {
  const body = found(bodyRecordedBy(scope.role, scope.kind))
  const { effect, version } = form
  // A decision about how long a plan holds names no text, though the form showed one.
  const ofText = ['aanbieden', 'vaststellen', 'aanhouden', 'verwerpen', 'wijzigen'].includes(effect)
  const decision = {
    ...form,
    version: ofText ? version : null,
    proposed: null,
    quote: null,
    status: 'genomen' as const,
  }
  if (body === 'raad') return recordRaadDecision(scope, decision)
  if (body === 'college') return recordCollegeDecision(scope, decision)
  return recordDecision(scope, { ...decision, body })
}
