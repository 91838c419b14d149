import { z } from 'zod'
import type { ThemeId } from '../../strategies/kernbeleid'

/**
 * What is laid beside each other: a priority, goal or action, or a passage of another framework.
 * `heading` is what it stands under, for instance the title of the priority of a goal.
 */
export interface Item {
  id: string
  title: string
  text: string
  heading?: string | undefined
  themes?: readonly ThemeId[] | undefined
}

/** What is left out is empty: an item without text is still asked about, by its title or heading. */
const written = z
  .string('is geen tekst')
  .max(100_000, 'is langer dan 100.000 tekens')
  .nullish()
  .transform((text) => text ?? '')

/** A list of items from a file, every id once. */
export const Items = z
  .array(
    z.object({
      id: z.string('is geen tekst').min(1, 'is leeg').max(300, 'is langer dan 300 tekens'),
      title: written,
      text: written,
      heading: written,
    }),
    'is geen lijst van items',
  )
  .superRefine((items, context) => {
    const seen = new Set<string>()
    for (const [at, { id }] of items.entries()) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: [at, 'id'], message: `${id} komt twee keer voor` })
      seen.add(id)
    }
  })
