import { adoptedStrategyHeads } from 'db/queries/across-tenants.server'
import {
  findImport,
  insertLinkCandidate,
  listLinkCandidates,
  markAccepted,
} from 'db/queries/imports.server'
import { insertDecision } from 'db/queries/plan-writes.server'
import { decisionsOf, findPlanVersion, listVersions } from 'db/queries/plans.server'
import { listTrajects } from 'db/queries/traject.server'
import { writeTraject } from 'db/queries/traject-writes.server'
import type { AuditEvent } from '~/domain/audit/event'
import { mayTakeOver } from '~/domain/decisions/competence'
import type { Decision } from '~/domain/decisions/decision'
import { sameDecision } from '~/domain/decisions/same-decision'
import {
  strategyMeant,
  type Acceptance,
  type AcceptedDecision,
} from '~/domain/documents/acceptance'
import type { Facts } from '~/domain/documents/imported-document'
import { isAdopted } from '~/domain/plans/validity'
import { command, type Writing } from './command.server'
import { found, insist, Refused } from './refusals'

type Input = Acceptance & { id: string; fictitious?: boolean }

const asDecision = (form: AcceptedDecision): Decision => ({
  body: form.body ?? 'raad',
  date: form.date,
  proposed: form.proposed,
  kenmerk: form.kenmerk,
  status: form.status,
  effect: form.effect,
  until: form.untilSuccessor ? null : form.until,
  untilEvent: form.untilSuccessor ? 'opvolger' : null,
  expected: form.untilSuccessor ? form.expected : null,
})

function acceptDecisions({ scope, tx, now }: Writing, input: Input, facts: Facts): AuditEvent[] {
  return input.decisions.flatMap((form): AuditEvent[] => {
    if (!form.keep || form.planId === null) return []
    const fact = found(facts.decisions.find((one) => one.id === form.id))
    const plan = found(findPlanVersion(scope, form.planId))
    const decision = asDecision(form)
    const recorded = decisionsOf(scope, form.planId)
    if (!sameDecision(decision, recorded).ok) return []
    const adopted = listVersions(scope, plan.id).some((version) => isAdopted(version, recorded))
    insist(mayTakeOver(decision, adopted))
    const quote = fact.passage.quote.exact
    const fictitious = input.fictitious ?? false
    const row = { ...decision, planId: form.planId, quote, fictitious }
    const decisionId = insertDecision(scope, tx, row, now)
    const { body, effect, kenmerk } = decision
    return [{ action: 'decision.recorded', planId: form.planId, decisionId, body, effect, kenmerk }]
  })
}

function acceptSteps({ scope, tx, now }: Writing, input: Input, facts: Facts): AuditEvent[] {
  const planId = input.trajectPlanId
  if (planId === null) return []
  const known = listTrajects(scope).find((traject) => traject.planId === planId)?.steps ?? []
  const steps = input.steps.flatMap((form) => {
    const fact = facts.steps.find((one) => one.nr === form.nr)
    const same = known.some(
      (step) =>
        step.nr === form.nr &&
        step.title === form.title &&
        step.planned.from === form.from &&
        step.planned.to === form.to,
    )
    if (!form.keep || !fact || same) return []
    const { nr, title, from, to } = form
    return [{ nr, title, from, to, words: fact.planned?.words ?? null, body: fact.body }]
  })
  if (steps.length === 0) return []
  writeTraject(scope, tx, planId, planId.replace('ivp-', 'IVP '), steps, now)
  return [{ action: 'traject.recorded', planId, steps: steps.length }]
}

function acceptFrames({ scope, tx, now }: Writing, input: Input, facts: Facts): number {
  const known = listLinkCandidates(scope)
  const strategies = adoptedStrategyHeads(scope)
  let added = 0
  for (const { id, keep, planId } of input.frames) {
    const frame = facts.frames.find((one) => one.id === id)
    if (!keep || !frame || planId === null || !findPlanVersion(scope, planId)) continue
    if (known.some((candidate) => candidate.planId === planId && candidate.name === frame.title))
      continue
    const strategy = strategyMeant(frame, strategies)
    const subject = {
      subjectTenantId: strategy?.owner ?? null,
      subjectPlanId: strategy?.planId ?? null,
    }
    const quote = frame.passage.quote.exact
    insertLinkCandidate(scope, tx, { planId, name: frame.title, quote, ...subject }, now)
    added += 1
  }
  return added
}

/**
 * Writes what the adviseur accepted of a document: decisions on plans (validity follows from them),
 * steps of a traject, frames as candidates for a link. What stands there already is not written again;
 * when nothing is new the command refuses and changes nothing.
 */
export const acceptDocument = command('document:import', (writing, input: Input) => {
  const { scope, tx, now } = writing
  const { facts } = found(findImport(scope, input.id))
  const decisions = acceptDecisions(writing, input, facts)
  const steps = acceptSteps(writing, input, facts)
  const frames = acceptFrames(writing, input, facts)
  const recorded = steps.reduce((sum, event) => sum + ('steps' in event ? event.steps : 0), 0)
  const count = decisions.length + recorded + frames
  if (count === 0) {
    const chosen = input.decisions.some((form) => form.keep)
    throw new Refused(
      chosen ? 'besluit_staat_er_al' : 'niets_gekozen',
      chosen
        ? 'Dit besluit staat er al. Er is niets gewijzigd.'
        : 'Er is niets nieuws gekozen. Vink aan wat u wilt overnemen, of ga terug naar de documenten.',
    )
  }
  markAccepted(scope, tx, input.id, now)
  return {
    result: { decisions: decisions.length, steps: recorded, frames },
    events: [
      { action: 'document.accepted', importId: input.id, facts: count },
      ...decisions,
      ...steps,
    ],
  }
})
