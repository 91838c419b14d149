import type { Reader, Token } from './reader'
import type { Concept, Thesaurus } from './thesaurus'

/** A concept that a text names, and the tokens that name it. */
export interface Mention {
  concept: Concept
  tokens: readonly Token[]
}

interface Phrase {
  stems: readonly string[]
  concept: Concept
}

/** A single word is found inside a compound too; a word of a longer phrase only by itself. */
const says = ({ stem, parts }: Token, wanted: string | undefined, alone: boolean): boolean =>
  stem === wanted || (alone && parts.some((part) => part.stem === wanted))

/** So many letters of small words can stand between two words of a phrase. */
const gap = 8

const near = (tokens: readonly Token[]): boolean =>
  tokens.every((token, index) => {
    const before = tokens[index - 1]
    return !before || token.at - (before.at + before.text.length) <= gap
  })

/**
 * Finds the concepts of a thesaurus in tokens. Words of a phrase stand next to each other, small words
 * aside.
 */
export function conceptFinder(
  { entries }: Thesaurus,
  reader: Reader,
): (tokens: readonly Token[]) => Mention[] {
  const byFirst = new Map<string, Phrase[]>()
  for (const concept of entries)
    for (const wording of [concept.preferred, ...concept.alternatives]) {
      const stems = reader.tokens(wording).map(({ stem }) => stem)
      const [first] = stems
      if (first !== undefined)
        byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, concept }])
    }

  const startingAt = (tokens: readonly Token[], at: number, key: string): Mention[] =>
    (byFirst.get(key) ?? []).flatMap(({ stems, concept }) => {
      const found = tokens.slice(at, at + stems.length)
      const same =
        found.length === stems.length &&
        found.every((token, index) => says(token, stems[index], stems.length === 1)) &&
        near(found)
      return same ? [{ concept, tokens: found }] : []
    })

  return (tokens) =>
    tokens.flatMap(({ stem, parts }, at) =>
      [...new Set([stem, ...parts.map((part) => part.stem)])].flatMap((key) =>
        startingAt(tokens, at, key),
      ),
    )
}
