import { z } from 'zod'
import { LinkCells } from './claim'
import type { Verdict } from './verdict'

const json = (text: unknown, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(String(text))
  } catch {
    context.addIssue({ code: 'custom', message: 'Lees het bestand opnieuw in.' })
    return z.NEVER
  }
}

/**
 * What comes back from the preview: the cells of the rows, what each would have replaced, and the
 * numbers of the rows that were ticked. Nothing of it is believed: every row is judged again.
 */
export const ChosenRows = z.object({
  rows: z.string().max(8_000_000).transform(json).pipe(z.array(LinkCells).max(2000)),
  seen: z
    .string()
    .max(500_000)
    .transform(json)
    .pipe(z.record(z.string(), z.array(z.string()))),
  chosen: z.array(z.coerce.number().int().positive()).max(2000).default([]),
})
export type ChosenRows = z.infer<typeof ChosenRows>

/** What each row that can be recorded would replace, to send along with the preview. */
export const replacedBy = (verdicts: readonly Verdict[]): ChosenRows['seen'] =>
  Object.fromEntries(
    verdicts.flatMap((one) =>
      'replaces' in one ? [[String(one.nr), [...one.replaces].sort()]] : [],
    ),
  )
