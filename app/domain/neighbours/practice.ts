import { z } from 'zod'
import { countBsn } from '../documents/bsn'
import type { Measure } from '../plans/plan'
import { ItemId, PlanId } from '../plans/plan'
import type { MeasureFields } from '../plans/editing/fields'
import { allowed, refused, type Ruling } from '../ruling'
import type { TenantSlug } from '../tenancy/tenant'
import { needed } from '../trajects/fields'

/** A part of a plan in one field: `uvp-2025-2026/winkeldiefstal`. */
const inPlan = (message: string) =>
  z
    .string({ error: message })
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, message)
    .transform((text) => text.split('/'))
    .pipe(z.tuple([PlanId, ItemId]))

/** A measure of an own uitvoeringsplan. */
export const MeasureRef = inPlan('Kies een maatregel.').transform(([planId, measureId]) => ({
  planId,
  measureId,
}))

/** Offering a measure to the neighbours as an example. */
export const PracticeForm = z
  .object({
    measure: MeasureRef,
    lesson: needed('Schrijf op wat werkte en voor wie.', 4000),
    contact: needed('Noem een functie of team met een algemeen adres.', 300),
  })
  .refine(({ lesson, contact }) => countBsn(`${lesson} ${contact}`) === 0, {
    path: ['lesson'],
    message:
      'In uw tekst staat een getal dat een burgerservicenummer kan zijn. Haal het weg en deel opnieuw.',
  })

/** Taking a good practice over into an own draft: in which plan, for which priority of its IVP. */
export const TakeOverForm = z.object({
  place: inPlan('Kies bij welke prioriteit de maatregel hoort.').transform(
    ([planId, priorityId]) => ({ planId, priorityId }),
  ),
})

/** Where a measure comes from: a neighbour's uitvoeringsplan. */
export interface PracticeOrigin {
  owner: TenantSlug
  planId: PlanId
  measureId: ItemId
}

type OwnMeasure = Pick<MeasureFields, 'originTenantId' | 'originPlanId' | 'originMeasureId'>

/** Whether this neighbour's measure can go into a draft: once, and not the own one. */
export function mayTakeOver(
  taker: TenantSlug,
  from: PracticeOrigin,
  measures: readonly OwnMeasure[],
): Ruling {
  if (from.owner === taker)
    return refused('eigen', 'Dit is een maatregel van uw eigen gemeente. Die hebt u al.')
  const there = measures.some(
    (one) =>
      one.originTenantId === from.owner &&
      one.originPlanId === from.planId &&
      one.originMeasureId === from.measureId,
  )
  if (!there) return allowed
  return refused('al_overgenomen', 'Deze maatregel staat al in dit uitvoeringsplan.', 'place')
}

type Example = Pick<Measure, 'title' | 'instrument' | 'result' | 'partners'>

/**
 * The measure as it begins in the taker's draft. What, with what result and with which partners goes
 * along; who, when and with what means each municipality says for itself.
 */
export const takenOver = (
  { title, instrument, result, partners }: Example,
  priorityId: ItemId,
  from: PracticeOrigin,
): MeasureFields => ({
  title,
  priorityId,
  goalId: null,
  instrument,
  result,
  owner: null,
  partners,
  means: null,
  budget: null,
  planning: null,
  quarterFrom: null,
  quarterTo: null,
  originTenantId: from.owner,
  originPlanId: from.planId,
  originMeasureId: from.measureId,
})
