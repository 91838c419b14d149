import { z } from 'zod'

const json = (text: unknown, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(String(text))
  } catch {
    context.addIssue({ code: 'custom', message: 'Lees het bestand opnieuw in.' })
    return z.NEVER
  }
}

const Seen = z.record(z.string(), z.array(z.string()))

/**
 * What comes back from the preview of a table: the cells of its rows, what each would have replaced, and
 * the numbers of the rows that were ticked. Nothing of it is believed: every row is judged again.
 */
export const chosenRows = <R extends z.ZodType>(row: R) =>
  z.object({
    rows: z.string().max(8_000_000).transform(json).pipe(z.array(row).max(2000)),
    seen: z.string().max(500_000).transform(json).pipe(Seen),
    chosen: z.array(z.coerce.number().int().positive()).max(2000).default([]),
  })
export type ChosenRows<R> = { rows: R[]; seen: z.infer<typeof Seen>; chosen: number[] }

type Judged = { nr: number } | { nr: number; replaces: string[] }

/** What each row that can be recorded would replace, to send along with the preview. */
export const replacedBy = (verdicts: readonly Judged[]): z.infer<typeof Seen> =>
  Object.fromEntries(
    verdicts.flatMap((one) =>
      'replaces' in one ? [[String(one.nr), [...one.replaces].sort()]] : [],
    ),
  )
