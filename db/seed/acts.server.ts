import { knownFindings } from 'db/queries/alignment.server'
import { evaluateGoal } from '~/commands/evaluate-goal.server'
import { explainDivergence } from '~/commands/explain-divergence.server'
import {
  recordCollegeDecision,
  recordDecision,
  recordRaadDecision,
  type DecisionInput,
} from '~/commands/record-decision.server'
import { recordLink } from '~/commands/record-link.server'
import { reportMeasure } from '~/commands/report-measure.server'
import { reportUnchanged } from '~/commands/report-unchanged.server'
import { settleAmendedText } from '~/commands/settle-amended-text.server'
import { sharePlan } from '~/commands/share-plan.server'
import { writePlan } from '~/commands/write-plan.server'
import type { Explanation } from '~/domain/alignment/explanation'
import { identityOf, type IdentityParts } from '~/domain/alignment/finding'
import type { LocalEnd, RegionalEnd } from '~/domain/alignment/link'
import type { Relation } from '~/domain/alignment/vocabulary'
import type { PlainDate } from '~/domain/dates'
import type { NewEvaluation } from '~/domain/execution/evaluation'
import type { NewReport } from '~/domain/execution/reporting'
import type { PlanStatus, Visibility } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import type { Content } from './content'

/** What one account did in one space on one day, by a command of the portal. */
export type Act = {
  on: PlainDate
  by: string
  tenant: TenantSlug
  does: (scope: TenantScope) => void
}

/** Acts of one account in one space; `by` without `.example`. */
export const acting =
  (by: string, tenant: TenantSlug) =>
  (on: PlainDate, does: Act['does']): Act => ({ on, by: `${by}.example`, tenant, does })

/** A plan version: the number follows from the order of writing. */
export type At = { planId: string; version: number }

/** Writes a version as a draft for whoever decides. */
export const draft =
  (content: Content, status: PlanStatus = 'ter_vaststelling'): Act['does'] =>
  (scope) =>
    void writePlan(scope, { sections: [], ...content, status })

export const share =
  (at: At, visibility: Visibility): Act['does'] =>
  (scope) =>
    void sharePlan(scope, { ...at, visibility })

/** The griffier settles the text as the raad amended it; it is openbaar from then on. */
export const settle =
  (at: At): Act['does'] =>
  (scope) =>
    void settleAmendedText(scope, at)

const undecided = {
  date: null,
  proposed: null,
  kenmerk: null,
  status: 'genomen',
  until: null,
  untilEvent: null,
  expected: null,
  quote: null,
} as const

/** A decision about a plan. `fictitious` is asked for each time: what is invented says so. */
export const decide =
  (
    planId: string,
    decision: Pick<DecisionInput, 'body' | 'effect' | 'fictitious'> & Partial<DecisionInput>,
  ): Act['does'] =>
  (scope) => {
    const input = { ...undecided, ...decision, planId }
    if (input.body === 'raad') recordRaadDecision(scope, input)
    else if (input.body === 'college') recordCollegeDecision(scope, input)
    else recordDecision(scope, input)
  }

/** How far a measure of a uitvoeringsplan was, in the words of the adviser. */
export const report =
  (planId: string, measureId: string, said: NewReport): Act['does'] =>
  (scope) =>
    void reportMeasure(scope, { planId, measureId, ...said })

/** Measures of which the adviser said that nothing changed. */
export const unchanged =
  (planId: string, period: string, measureIds: string[]): Act['does'] =>
  (scope) =>
    void reportUnchanged(scope, { planId, period, measureIds })

/** What the adviser found of a goal of the IVP. */
export const evaluate =
  (planId: string, goalId: string, answer: NewEvaluation): Act['does'] =>
  (scope) =>
    void evaluateGoal(scope, { planId, goalId, ...answer })

/** One of the own items in a plan version, or null for "geen tegenhanger". */
export const priority = (at: At, itemId: string): LocalEnd => ({
  ...at,
  kind: 'prioriteit',
  itemId,
})
export const goal = (at: At, itemId: string): LocalEnd => ({ ...at, kind: 'doel', itemId })

export const link =
  (
    at: At,
    local: LocalEnd | null,
    regional: RegionalEnd,
    relation: Relation,
    note: string | null = null,
  ): Act['does'] =>
  (scope) =>
    void recordLink(scope, { ...at, local, regional, relation, note })

type About = Pick<IdentityParts, 'kind' | 'regional' | 'local'> & { discriminator?: string }
type Answer = Pick<Explanation, 'kind' | 'reason' | 'motivation'> & Partial<Explanation>

/** Answers a divergence that the portal noticed; fails when it noticed no such thing. */
export const explain =
  (at: At, { discriminator, ...about }: About, answer: Answer): Act['does'] =>
  (scope) => {
    const parts = { ...about, municipality: scope.tenant, discriminator: discriminator ?? null }
    const identity = identityOf(parts)
    const id = knownFindings(scope, at.planId, at.version).get(identity)
    if (!id) throw new Error(`No divergence ${identity} on ${scope.today}`)
    const empty = { body: null, decidedOn: null, kenmerk: null, reviewOn: null }
    explainDivergence(scope, { ...empty, status: 'vastgelegd', ...answer, id })
  }
