import { adoptedStrategyHeads } from 'db/queries/across-tenants.server'
import { findImport, importsOfFile, listLinkCandidates } from 'db/queries/imports.server'
import { decisionsOf, listPlans } from 'db/queries/plans.server'
import { listTrajects } from 'db/queries/traject.server'
import { found } from '~/commands/refusals'
import { sameDecision } from '~/domain/decisions/same-decision'
import { planOf, strategyMeant, trajectPlan } from '~/domain/documents/acceptance'
import type { FoundDecision, Passage } from '~/domain/documents/imported-document'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { dateOfInstant } from '~/ui/dates'

/** The words around a fact, as they stand in the document. */
const quoteOf = ({ quote }: Passage) => quote

/** Whether this decision stands with its plan already. */
function isKnown(scope: TenantScope, decision: FoundDecision, planId: PlanId | null): boolean {
  if (planId === null || decision.body === null) return false
  const { body, date, proposed, kenmerk, effect, until, untilEvent, expected } = decision
  const read = {
    body,
    date,
    proposed,
    kenmerk,
    status: decision.status,
    effect,
    until,
    untilEvent,
    expected,
  }
  return !sameDecision(read, decisionsOf(scope, planId)).ok
}

/** The municipality that the document is about, when that is not this one. */
function otherMunicipality(scope: TenantScope, named: string | null): string | null {
  return named !== null && named.toLowerCase() !== scope.name.toLowerCase() ? named : null
}

/** Everything that was found in one document, each with its passage, and what of it is here already. */
export function readReview(scope: TenantScope, id: string) {
  const document = found(findImport(scope, id))
  const { facts } = document
  const plans = listPlans(scope)
  const trajectPlanId = trajectPlan(facts)
  const traject = listTrajects(scope).find((one) => one.planId === trajectPlanId)
  const candidates = listLinkCandidates(scope)
  const strategies = adoptedStrategyHeads(scope)
  const earlier = importsOfFile(scope, document.sha256).find((one) => one.id !== id)
  const hasDecisionText = facts.kenmerken.some((kenmerk) => kenmerk.of === 'raadsbesluit')
  const other = otherMunicipality(scope, facts.municipality)
  return {
    id,
    title: document.title,
    other,
    fileName: document.fileName,
    readOn: dateOfInstant(document.importedAt),
    acceptedOn: document.acceptedAt === null ? null : dateOfInstant(document.acceptedAt),
    earlierOn: earlier ? dateOfInstant(earlier.importedAt) : null,
    warnings: document.warnings,
    questions: facts.questions.map(({ id: key, question, passages }) => ({
      id: key,
      question,
      quotes: passages.map(quoteOf),
    })),
    subject: facts.onderwerp && {
      text: facts.onderwerp.text,
      quote: quoteOf(facts.onderwerp.passage),
    },
    kenmerken: facts.kenmerken.map(({ id: key, kenmerk, of, passage }) => ({
      id: key,
      kenmerk,
      of,
      quote: quoteOf(passage),
    })),
    periods: facts.periods.map(({ id: key, title, from, to, passage }) => ({
      id: key,
      title,
      from,
      to,
      quote: quoteOf(passage),
    })),
    basis: facts.grondslag.map(({ id: key, law, article, paragraph, passage }) => ({
      id: key,
      text: `${law}, artikel ${article}${paragraph ? `, lid ${paragraph}` : ''}`,
      quote: quoteOf(passage),
    })),
    plans: plans
      .filter((plan) => plan.kind !== 'strategie')
      .map((plan) => ({ value: plan.id, label: plan.title })),
    decisions: facts.decisions.map((decision) => {
      const planId = planOf(decision.subject, plans)
      return {
        id: decision.id,
        subject: decision.subject?.title ?? null,
        planId,
        body: decision.body,
        effect: decision.effect,
        // The text is that of a decision; whether it was taken is the first thing the form asks.
        status: decision.status === 'voorgesteld' && hasDecisionText ? 'genomen' : decision.status,
        date: decision.date,
        proposed: decision.proposed,
        kenmerk: decision.kenmerk,
        until: decision.until,
        untilSuccessor: decision.untilEvent === 'opvolger',
        expected: decision.expected,
        asks: decision.ask,
        quote: quoteOf(decision.passage),
        known: isKnown(scope, decision, planId),
        suggested: planId !== null && other === null,
      }
    }),
    trajectPlanId,
    steps: facts.steps.map(({ nr, title, planned, parties, passage }) => ({
      nr,
      title,
      from: planned?.from ?? null,
      to: planned?.to ?? null,
      words: planned?.words ?? null,
      parties,
      quote: quoteOf(passage),
      known: traject?.steps.some((step) => step.nr === nr && step.title === title) ?? false,
    })),
    frames: facts.frames.map((frame) => {
      const strategy = strategyMeant(frame, strategies)
      return {
        id: frame.id,
        title: frame.title,
        strategy: strategy?.title ?? null,
        quote: quoteOf(frame.passage),
        known: candidates.some((one) => one.name === frame.title),
      }
    }),
  }
}

export type Review = ReturnType<typeof readReview>
export type Quote = NonNullable<Review['subject']>['quote']
