import { z } from 'zod'
import { ItemId, PlanId } from '../plans/plan'
import type { LocalEnd } from './link'
import { relations, relationsWithNote, type Relation } from './vocabulary'

/**
 * What a person can answer about a regional priority: a relation, or `bewust_niet`, which is the answer
 * `geen` followed by the position that it is the municipality's own choice.
 */
export const answers = [...relations, 'bewust_niet'] as const
export type Answer = (typeof answers)[number]

/** The relation that is stored for an answer. */
export const relationOf = (answer: Answer): Relation => (answer === 'bewust_niet' ? 'geen' : answer)

const namesItem = (answer: Answer) => relationOf(answer) !== 'geen'
const needsNote = (answer: Answer) => relationsWithNote.includes(relationOf(answer))

const LocalChoice = z.union([
  z.tuple([z.enum(['prioriteit', 'doel']), ItemId]),
  z.tuple([z.literal('actie'), PlanId, z.coerce.number().int().positive(), ItemId]),
])

const emptyToNull = (value: unknown) =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value

/** The form that answers one regional priority. `local` is `prioriteit/id`, `doel/id` or `actie/plan/version/id`. */
export const LinkForm = z
  .object({
    answer: z.enum(answers, { error: 'Kies hoe uw tekst zich verhoudt tot die van de regio.' }),
    local: z.preprocess(
      emptyToNull,
      z
        .string()
        .transform((text): unknown => text.split('/'))
        .pipe(LocalChoice)
        .nullable()
        .catch(null),
    ),
    note: z.preprocess(
      emptyToNull,
      z.string().trim().max(2000, 'Maak de uitleg korter: ten hoogste 2.000 tekens.').nullable(),
    ),
    /** The answer that this one takes the place of. */
    replaces: z.preprocess(emptyToNull, z.string().max(80).nullable()),
  })
  .refine(({ answer, local }) => !namesItem(answer) || local !== null, {
    path: ['local'],
    message: 'Kies het onderdeel van uw plan dat hierbij hoort.',
  })
  .refine(({ answer, note }) => !needsNote(answer) || note !== null, {
    path: ['note'],
    message: 'Leg in één of twee zinnen uit wat het verschil is.',
  })
export type LinkForm = z.infer<typeof LinkForm>

/** The local end of an answer in this plan version; null for an answer that names no item. */
export function localEndOf(
  { answer, local }: Pick<LinkForm, 'answer' | 'local'>,
  plan: { id: string; version: number },
): LocalEnd | null {
  if (local === null || !namesItem(answer)) return null
  if (local[0] === 'actie') {
    const [kind, planId, version, itemId] = local
    return { planId, version, kind, itemId }
  }
  const [kind, itemId] = local
  return { planId: plan.id, version: plan.version, kind, itemId }
}

/** The value of the choice that stands for a stored local end. */
export function choiceOf(local: LocalEnd | null): string {
  if (local === null) return ''
  const { kind, planId, version, itemId } = local
  return kind === 'actie' ? `${kind}/${planId}/${version}/${itemId}` : `${kind}/${itemId}`
}
