import type { Mention } from './concepts'
import type { Reading } from './reading'
import type { Token } from './reader'
import type { SuggestIndex } from './suggest-index'

/** So many words are enough to see why. */
const mostTerms = 10

/** A word to show, what makes it the same as another, and how much it tells. */
interface Term {
  key: string
  text: string
  weight: number
}

/** The letters that two forms of one word begin with: `crimineel` and `criminaliteit`. */
const [sameBeginning, samePart] = [6, 0.6]

function beginsAlike(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same >= sameBeginning && same >= samePart * Math.max(one.length, other.length)
}

/** As it stands in its text, with a small letter where only the place in the sentence made it large. */
function written({ words }: Reading, from: number, to: number): string {
  const text = words.slice(from, to)
  const first = /(^|[.!?:\n]\s*)$/.test(words.slice(Math.max(0, from - 3), from))
  return first && text.slice(1) === text.slice(1).toLowerCase() ? text.toLowerCase() : text
}

const word = (reading: Reading, { at, text }: Token) => written(reading, at, at + text.length)

function phrase(reading: Reading, { tokens }: Mention): Omit<Term, 'weight'> {
  const [first, last] = [tokens[0], tokens.at(-1)]
  const text = first && last ? written(reading, first.at, last.at + last.text.length) : ''
  return { key: tokens.map(({ stem }) => stem).join(' '), text }
}

/** The words of a text by what another word can share with them. */
function lookUp(tokens: readonly Token[]) {
  const [stems, parts, beginnings] = [
    new Map<string, Token>(),
    new Map<string, Token>(),
    new Map<string, Token[]>(),
  ]
  for (const token of tokens) {
    if (stems.has(token.stem)) continue
    stems.set(token.stem, token)
    for (const { stem } of token.parts) if (!parts.has(stem)) parts.set(stem, token)
    const beginning = token.folded.slice(0, sameBeginning)
    beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), token])
  }
  return { stems, parts, beginnings }
}

/** What a word of the target shares: the stem, a part of a compound, or at least how it begins. */
function sharedBy(
  { rarity }: SuggestIndex,
  source: Reading,
  theirs: ReturnType<typeof lookUp>,
  target: Reading,
  here: Token,
): Term[] {
  const term = (key: string, text: string, factor: number): Term => ({
    key,
    text,
    weight: factor * rarity.stems(key),
  })
  if (theirs.stems.has(here.stem)) return [term(here.stem, word(target, here), 2)]
  if (theirs.parts.has(here.stem)) return [term(here.stem, word(target, here), 1)]
  for (const { stem } of here.parts) {
    const whole = theirs.stems.get(stem)
    if (whole) return [term(stem, word(source, whole), 1)]
  }
  const part = here.parts.find(({ stem }) => theirs.parts.has(stem))
  if (part) return [term(part.stem, part.text, 1)]
  const alike = (theirs.beginnings.get(here.folded.slice(0, sameBeginning)) ?? []).find((there) =>
    beginsAlike(here.folded, there.folded),
  )
  return alike
    ? [term(here.stem, word(target, here), 0.5), term(alike.stem, word(source, alike), 0.5)]
    : []
}

/** Both words of a concept that the texts name, also when one names it by a narrower one. */
function sharedConcepts(
  { chainOf, rarity }: SuggestIndex,
  [source, there]: readonly [Reading, Mention],
  [target, here]: readonly [Reading, Mention],
): Term[] {
  const [up, down] = [chainOf(there.concept.id), chainOf(here.concept.id)]
  const common = up.find((id) => down.includes(id))
  if (common === undefined) return []
  const steps = up.indexOf(common) + down.indexOf(common)
  const weight = (1.5 * rarity.concepts(common)) / (1 + steps)
  return [
    { ...phrase(target, here), weight },
    { ...phrase(source, there), weight },
  ]
}

/** Whether a term needs no mention beside another: it is the same, or a word of that phrase. */
function covers(other: string, term: string, before: boolean): boolean {
  const [long, short] = [other.toLowerCase(), term.toLowerCase()]
  return long === short ? before : ` ${long} `.includes(` ${short} `)
}

/** For each concept the first words that name it. */
const byConcept = ({ mentions }: Reading): Mention[] => [
  ...new Map([...mentions].reverse().map((mention) => [mention.concept.id, mention])).values(),
]

/** Finds the words that a target shares with this source, the most telling first. */
export function sharedWords(index: SuggestIndex, source: Reading): (target: Reading) => string[] {
  const theirs = lookUp(source.tokens)
  const named = byConcept(source)
  return (target) => {
    const best = new Map<string, Term>()
    const keep = (terms: readonly Term[]) => {
      for (const term of terms)
        if (/\p{L}/u.test(term.text) && term.weight > (best.get(term.key)?.weight ?? 0))
          best.set(term.key, term)
    }
    for (const here of target.tokens) keep(sharedBy(index, source, theirs, target, here))
    for (const here of byConcept(target))
      for (const there of named) keep(sharedConcepts(index, [source, there], [target, here]))
    const terms = [...best.values()]
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
      .slice(0, mostTerms)
      .map(({ text }) => text)
    return terms.filter(
      (term, at) => !terms.some((other, place) => covers(other, term, place < at)),
    )
  }
}
