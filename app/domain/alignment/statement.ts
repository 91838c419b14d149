import { z } from 'zod'
import { PlainDate } from '../dates'
import { countBsn } from '../documents/bsn'
import { ItemId, PlanId } from '../plans/plan'
import { TenantSlug } from '../tenancy/tenant'
import { RegionalEnd } from './link'
import { StatableKind, statableKinds } from './vocabulary'

/**
 * A divergence that a person states, with evidence: the municipality about its own plan, or the owner of
 * a strategy about a version that was shared with it. It stands while both priorities exist.
 */
export const Statement = z.object({
  kind: StatableKind,
  /** The tenant that says so. */
  by: TenantSlug,
  planId: PlanId,
  /** The version that it was made about; it stands in that one and in later ones. */
  version: z.number().int().positive(),
  priorityId: ItemId,
  regional: RegionalEnd,
  evidence: z.string(),
  /** Day on which it was stated. */
  on: PlainDate,
})
export type Statement = z.infer<typeof Statement>

/** A number that may be a burgerservicenummer stops a form once: it goes, or the person says it is none. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'on')
export const personalMessage =
  'In uw tekst staat een getal dat een burgerservicenummer kan zijn. Haal het weg, of vink aan dat het iets anders is.'

/** Free text of at most 4,000 characters that must be there. */
export const obligatoryText = (message: string) =>
  z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(4000, 'Maak de tekst korter: ten hoogste 4.000 tekens.')

/** The form with which a person states a divergence; `regional` is `owner.priorityId`. */
export const StatementForm = z
  .object({
    kind: z.enum(statableKinds, { error: 'Kies wat er verschilt.' }),
    local: z.string({ error: 'Kies een prioriteit uit het plan.' }).pipe(ItemId),
    regional: z
      .string({ error: 'Kies een prioriteit van de regio.' })
      .transform((key) => key.split('.'))
      .pipe(z.tuple([TenantSlug, ItemId], { error: 'Kies een prioriteit van de regio.' })),
    evidence: obligatoryText('Schrijf waaruit dit blijkt: noem de zinnen of de afspraken.'),
    notPersonal: ticked,
  })
  .refine(({ evidence, notPersonal }) => notPersonal || countBsn(evidence) === 0, {
    path: ['notPersonal'],
    message: personalMessage,
  })
export type StatementForm = z.infer<typeof StatementForm>

/** Why a statement stands no longer; whoever made it says so. */
export const StatementEnd = z.object({
  reason: obligatoryText('Schrijf in één zin waarom dit niet meer geldt.'),
})
export type StatementEnd = z.infer<typeof StatementEnd>
