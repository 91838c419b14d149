import { z } from 'zod'
import { ItemId, PlanId } from '../../plans/plan'
import { TenantSlug } from '../../tenancy/tenant'
import { relations, relationsWithNote } from '../vocabulary'

/** What can be said on the bench of two texts beside each other: every relation but `geen`. */
export const benchRelations = relations.filter((relation) => relation !== 'geen')

/** What can be said without a text beside it. */
export const withoutTarget = ['geen_tegenhanger', 'bewust_niet', 'twijfel'] as const
export type WithoutTarget = (typeof withoutTarget)[number]

const emptyToNull = (value: unknown) =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value

const split =
  (separator: string) =>
  (text: string): unknown =>
    text.split(separator)

/** An item as address and forms name it: `prioriteit/jeugd`, `doel/jeugd-school`, `regio/jonge-aanwas`. */
export const ItemKey = z
  .string()
  .transform(split('/'))
  .pipe(z.tuple([z.enum(['prioriteit', 'doel', 'regio']), ItemId]))
  .transform(([kind, id]) => ({ kind, id }))
export type ItemKey = z.infer<typeof ItemKey>

/** A version of a plan: `ivp-2023-2026.2`. */
export const VersionKey = z
  .string()
  .transform(split('.'))
  .pipe(z.tuple([PlanId, z.coerce.number().int().positive()]))
  .transform(([planId, version]) => ({ planId, version }))

/** A version of a strategy with whose it is: `de-copen.regio-2023-2026.1`. */
export const StrategyKey = z
  .string()
  .transform(split('.'))
  .pipe(z.tuple([TenantSlug, PlanId, z.coerce.number().int().positive()]))
  .transform(([owner, planId, version]) => ({ owner, planId, version }))
export type StrategyKey = z.infer<typeof StrategyKey>

const stale = 'Deze pagina is verouderd. Open de werkbank opnieuw.'

/** Which item is held against which text: every form on the bench has these. */
export const BenchPlace = z.object({
  item: z.string({ error: stale }).pipe(ItemKey),
  plan: z.string({ error: stale }).pipe(VersionKey),
  strategy: z.string({ error: stale }).pipe(StrategyKey),
})
export type BenchPlace = z.infer<typeof BenchPlace>

/**
 * The answer about one item: a relation with one text of the other side, or with `instead` what is said
 * without one. `target` is an item of the other side.
 */
export const BenchForm = BenchPlace.extend({
  target: z.preprocess(emptyToNull, ItemKey.nullable()),
  answer: z.preprocess(emptyToNull, z.enum(benchRelations).nullable()),
  instead: z.preprocess(emptyToNull, z.enum(withoutTarget).nullable()),
  note: z.preprocess(
    emptyToNull,
    z.string().trim().max(2000, 'Maak de toelichting korter: ten hoogste 2.000 tekens.').nullable(),
  ),
})
  .refine(({ instead, target }) => instead !== null || target !== null, {
    path: ['target'],
    message: 'Kies eerst een tekst die hierop lijkt. Lijkt er geen? Kies dan ‘geen tegenhanger’.',
  })
  .refine(({ instead, answer }) => instead !== null || answer !== null, {
    path: ['answer'],
    message: 'Kies welk verband er is tussen de twee teksten.',
  })
  .refine(
    ({ instead, answer, note }) =>
      instead !== null || answer === null || note !== null || !relationsWithNote.includes(answer),
    { path: ['note'], message: 'Leg in één of twee zinnen uit wat het verschil is.' },
  )
export type BenchForm = z.infer<typeof BenchForm>

/** A suggestion that does not fit, or that may come back. */
export const RejectionForm = BenchPlace.extend({ target: ItemKey })
