import { z } from 'zod'
import { ThemeId } from '~/domain/strategies/kernbeleid'
import { choice } from '~/http/query-fields'

/** The address of the list: a word, a theme, and what was just done. */
export const ThesaurusQuery = z.object({
  woord: choice(z.string().trim().max(80)),
  thema: choice(ThemeId),
  klaar: choice(z.enum(['bewaard', 'weg', 'terug'])),
})
export type ThesaurusQuery = z.infer<typeof ThesaurusQuery>

/** A concept as the list shows it. */
export interface ConceptLine {
  id: string
  preferred: string
  alternatives: string[]
  theme: ThemeId | null
  /** The word of the wider concept. */
  broader: string | null
  /** The version in which the bureau wrote it last; null: as the portal brought it. */
  edited: { version: number; on: string } | null
}

/** The concepts with this word in one of their words, and of this theme. */
export function filtered(
  lines: readonly ConceptLine[],
  { woord, thema }: Pick<ThesaurusQuery, 'woord' | 'thema'>,
): ConceptLine[] {
  const wanted = woord?.toLocaleLowerCase('nl')
  return lines.filter(
    ({ preferred, alternatives, theme }) =>
      (thema === undefined || theme === thema) &&
      (wanted === undefined ||
        [preferred, ...alternatives].some((one) => one.toLocaleLowerCase('nl').includes(wanted))),
  )
}
