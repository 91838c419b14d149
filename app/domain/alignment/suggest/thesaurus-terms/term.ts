import type { ThemeId } from '../../../strategies/kernbeleid'
import type { Concept } from '../thesaurus'

/**
 * A concept in one line.
 * @param words how we prefer to call it and what else it is called, with semicolons between them
 */
export function term(id: string, words: string, theme?: ThemeId, broader?: string): Concept {
  const [preferred = id, ...alternatives] = words.split(';').map((word) => word.trim())
  return {
    id,
    preferred,
    alternatives,
    ...(theme && { theme }),
    ...(broader !== undefined && { broader }),
  }
}
