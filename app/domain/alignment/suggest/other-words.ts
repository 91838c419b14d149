import type { Mention } from './concepts'
import type { Tongue } from './lexicon'

/** One concept that two texts name with different words. */
export interface OtherWords {
  /** The concept, as the thesaurus prefers to call it. */
  concept: string
  local: string
  regional: string
}

/** The words of a mention as they stand in its text. */
function phraseOf(text: string, { tokens }: Mention): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? text.slice(first.at, last.at + last.text.length) : ''
}

/** Whether every word of one mention stands in the other, if only as a part: no other words. */
function within({ tokens }: Mention, other: Mention): boolean {
  const there = new Set(
    other.tokens.flatMap(({ stem, parts }) => [stem, ...parts.map((part) => part.stem)]),
  )
  return tokens.every(({ stem }) => there.has(stem))
}

/**
 * Finds where two texts, titles for instance, name the same concept with other words: the suggested
 * divergence `begrip`. A concept that both also name with the same word does not count.
 */
export function otherWords(
  local: string,
  regional: string,
  { reader, mentions }: Tongue,
): OtherWords | undefined {
  const [here, there] = [mentions(reader.tokens(local)), mentions(reader.tokens(regional))]
  const pairs = here.flatMap((one) =>
    there.filter(({ concept }) => concept.id === one.concept.id).map((other) => ({ one, other })),
  )
  const alike = new Set(
    pairs
      .filter(({ one, other }) => within(one, other) || within(other, one))
      .map(({ one }) => one.concept.id),
  )
  const pair = pairs.find(({ one }) => !alike.has(one.concept.id))
  return (
    pair && {
      concept: pair.one.concept.preferred,
      local: phraseOf(local, pair.one),
      regional: phraseOf(regional, pair.other),
    }
  )
}
