import { z } from 'zod'
import type { Period, PlainDate } from '../dates'
import { Decision } from '../decisions/decision'
import { PlanId } from '../plans/plan'
import type { Layer } from '../plans/vocabulary'
import type { Facts } from './imported-document'

const emptyToNull = (value: unknown) => (value === '' || value === undefined ? null : value)
const date = z.preprocess(
  emptyToNull,
  z.iso.date('Deze datum bestaat niet. Vul een dag, maand en jaar in.').nullable(),
)
const words = z.preprocess(emptyToNull, z.string().trim().max(300).nullable())
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

const AcceptedDecision = z
  .object({
    id: z.string(),
    keep: ticked,
    planId: z.preprocess(emptyToNull, PlanId.nullable()),
    body: z.preprocess(emptyToNull, Decision.shape.body.nullable()),
    effect: Decision.shape.effect,
    status: z.enum(['voorgesteld', 'genomen']),
    date,
    proposed: date,
    kenmerk: words,
    until: date,
    untilSuccessor: ticked,
    expected: date,
  })
  .refine((form) => !form.keep || form.planId !== null, {
    path: ['planId'],
    message: 'Kies het plan waar dit besluit over gaat, of laat het besluit weg.',
  })
  .refine((form) => !form.keep || form.body !== null, {
    path: ['body'],
    message: 'Kies wie dit besloot.',
  })
  .refine(
    (form) => !form.keep || form.effect !== 'verlengen' || form.until || form.untilSuccessor,
    {
      path: ['until'],
      message: 'Vul in tot wanneer het plan is verlengd, of vink de opvolger aan.',
    },
  )

const AcceptedStep = z.object({
  nr: z.coerce.number().int().min(1).max(99),
  keep: ticked,
  title: z.string().trim().min(1, 'Geef de stap een naam.').max(200),
  from: date,
  to: date,
})

/** What the adviseur accepts, changes or drops of a document that was read. */
export const Acceptance = z
  .object({
    decisions: z.array(AcceptedDecision).max(100).default([]),
    trajectPlanId: z.preprocess(emptyToNull, PlanId.nullable()).default(null),
    steps: z.array(AcceptedStep).max(99).default([]),
    frames: z
      .array(z.object({ id: z.string(), keep: ticked, planId: words }))
      .max(200)
      .default([]),
  })
  .refine((form) => form.trajectPlanId !== null || form.steps.every((step) => !step.keep), {
    path: ['trajectPlanId'],
    message: 'Vul in bij welk plan deze stappen horen, zoals ivp-2027-2030.',
  })
export type Acceptance = z.infer<typeof Acceptance>
export type AcceptedDecision = z.infer<typeof AcceptedDecision>

/** The own plan that a found decision speaks of: same kind and same years. */
export function planOf(
  subject: Facts['decisions'][number]['subject'],
  plans: readonly { id: PlanId; kind: string; period: { from: PlainDate; to: PlainDate } }[],
): PlanId | null {
  if (!subject) return null
  const sameYears = plans.find(
    (plan) =>
      plan.kind === subject.kind &&
      subject.from !== null &&
      subject.to !== null &&
      plan.period.from.slice(0, 4) === subject.from.slice(0, 4) &&
      plan.period.to.slice(0, 4) === subject.to.slice(0, 4),
  )
  return sameYears?.id ?? null
}

/** The id of a plan with this kind and these years, as the portal makes it: `ivp-2023-2026`. */
export const planIdFor = (kind: string, from: PlainDate, to: PlainDate): PlanId =>
  `${kind}-${from.slice(0, 4)}-${to.slice(0, 4)}`

/** The plan that the steps of a startnotitie lead to: the youngest IVP period that it names. */
export function trajectPlan(facts: Facts): PlanId | null {
  const [youngest] = facts.periods
    .filter((period) => period.kind === 'ivp')
    .sort((a, b) => (a.from < b.from ? 1 : -1))
  return youngest ? planIdFor('ivp', youngest.from, youngest.to) : null
}

/**
 * The strategy that a document means by a frame: same layer and, where the document names years, the
 * same first year. `strategies` come newest first, so a frame without years means the newest.
 */
export const strategyMeant = <S extends { layer: Layer; period: Period }>(
  frame: Facts['frames'][number],
  strategies: readonly S[],
): S | undefined =>
  strategies.find(
    ({ layer, period }) =>
      layer === frame.layer &&
      (frame.from === null || period.from.slice(0, 4) === frame.from.slice(0, 4)),
  )
