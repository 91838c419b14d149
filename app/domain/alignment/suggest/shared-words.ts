import type { Reading } from './reading'
import type { Token } from './reader'
import type { SuggestIndex } from './suggest-index'

/** The letters that two forms of one word begin with: `crimineel` and `criminaliteit`. */
const [sameBeginning, samePart] = [6, 0.6]

function beginsAlike(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same >= sameBeginning && same >= samePart * Math.max(one.length, other.length)
}

/** As it stands in its text, with a small letter where only the place in the sentence made it large. */
function written({ words }: Reading, { text, at }: Token): string {
  const first = /(^|[.!?:\n]\s*)$/.test(words.slice(Math.max(0, at - 3), at))
  return first && text.slice(1) === text.slice(1).toLowerCase() ? text.toLowerCase() : text
}

const number = /^\d+$/

/** The words that a source and a target share, the most telling first. */
export function sharedWords(index: SuggestIndex, source: Reading, target: Reading): string[] {
  const found = new Map<string, { term: string; weight: number }>()
  const add = (key: string, term: string, weight: number) => {
    const known = found.get(key)
    if (!number.test(term) && (!known || known.weight < weight)) found.set(key, { term, weight })
  }
  const { stems: rarity, concepts } = index.rarity
  for (const here of target.tokens)
    for (const there of source.tokens) {
      if (here.stem === there.stem) {
        add(here.stem, written(target, here), 2 * rarity(here.stem))
        continue
      }
      const inSource = there.parts.find(({ stem }) => stem === here.stem)
      const inTarget = here.parts.find(({ stem }) => stem === there.stem)
      const inBoth = here.parts.find(({ stem }) => there.parts.some((part) => part.stem === stem))
      if (inSource) add(here.stem, written(target, here), rarity(here.stem))
      else if (inTarget) add(there.stem, written(source, there), rarity(there.stem))
      else if (inBoth) add(inBoth.stem, inBoth.text, rarity(inBoth.stem))
      else if (beginsAlike(here.folded, there.folded)) {
        add(here.stem, written(target, here), rarity(here.stem) / 2)
        add(there.stem, written(source, there), rarity(there.stem) / 2)
      }
    }
  for (const here of target.mentions)
    for (const there of source.mentions)
      if (here.concept.id === there.concept.id)
        for (const [reading, { tokens, concept }] of [
          [target, here],
          [source, there],
        ] as const) {
          const [first, last] = [tokens[0], tokens.at(-1)]
          if (!first || !last) continue
          const phrase =
            first === last
              ? written(reading, first)
              : reading.words.slice(first.at, last.at + last.text.length)
          add(tokens.map(({ stem }) => stem).join(' '), phrase, 1.5 * concepts(concept.id))
        }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .map(({ term }) => term)
    .filter(
      (term, at, all) => all.findIndex((one) => one.toLowerCase() === term.toLowerCase()) === at,
    )
}
