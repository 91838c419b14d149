import type { Item } from './item'
import { languageOf } from './language'
import type { Lexicon, Tongue } from './lexicon'
import { readItem, type Reading } from './reading'
import { bagSearch, type Scores } from './signals/bag'
import { letterSearch } from './signals/letters'
import { siblingSignal } from './signals/siblings'
import { wordsIn } from './words'

/** What a source and a target can be alike in; about 0 to 1 for each target. */
export interface Signals {
  /** Letter groups of title and text. */
  letters: Scores
  titles: Scores
  headings: Scores
  /** The text of the source against the heading of the target, and the other way round. */
  underHeading: Scores
  headingOver: Scores
  /** Stems and parts of compounds. */
  stems: Scores
  /** What stands under the same heading as the target. */
  siblings: Scores
  /** Concepts of the thesaurus, wider ones included. */
  concepts: Scores
  themes: Scores
}

/** Targets, compiled to be compared with many sources. */
export interface SuggestIndex {
  tongue: Tongue
  chainOf: Lexicon['chainOf']
  /** The targets and, after them, what was learned about them. */
  rows: readonly Reading[]
  /** For each row the place of the target that it speaks for. */
  speaksFor: readonly number[]
  size: number
  read: (item: Item) => Reading
  compare: (source: Reading) => Signals
  /** How rare a stem or concept is: the higher, the more it tells. */
  rarity: { stems: (stem: string) => number; concepts: (concept: string) => number }
}

/** So many items tell the language of all of them. */
const sample = 200

/**
 * Compiles the items that can be suggested. This costs about as much as reading all of them, so one
 * index serves many sources.
 * @param sources items that will be asked about, when they are known: they help to tell which words
 * are rare, and in which language the items are
 * @param learned local items that were confirmed to belong to a target, by its id
 */
export function indexOf(
  items: readonly Item[],
  lexicon: Lexicon,
  sources: readonly Item[] = [],
  learned: ReadonlyMap<string, readonly Item[]> = new Map(),
): SuggestIndex {
  const some = [...items.slice(0, sample), ...sources.slice(0, sample)]
  const small = some.flatMap(({ title, text }) => wordsIn(`${title} ${text}`))
  const tongue = lexicon.in(languageOf(small.map(({ folded }) => folded)))
  const read = (item: Item) => readItem(item, tongue, lexicon.chainOf)

  const doors = items.flatMap(({ id }, at) => (learned.get(id) ?? []).map((item) => ({ item, at })))
  const rows = [...items, ...doors.map(({ item }) => item)].map(read)
  const others = sources.map(read)
  const letters = (of: (one: Reading) => string) => letterSearch(rows.map(of), others.map(of))
  const words = letters((one) => one.words)
  const titles = letters((one) => one.title)
  const headings = letters((one) => one.heading)
  const stems = bagSearch(
    rows.map((one) => one.stems),
    others.map((one) => one.stems),
  )
  const concepts = bagSearch(rows.map((one) => one.concepts))
  const themes = bagSearch(rows.map((one) => one.themes))
  const siblings = siblingSignal(rows.map((one, at) => (at < items.length ? one.heading : '')))

  return {
    tongue,
    chainOf: lexicon.chainOf,
    rows,
    speaksFor: [...items.keys(), ...doors.map(({ at }) => at)],
    size: items.length,
    read,
    compare: (source) => {
      const found = { letters: words(source.words), stems: stems.scores(source.stems) }
      return {
        ...found,
        titles: titles(source.title),
        headings: headings(source.heading),
        underHeading: headings(source.words),
        headingOver: words(source.heading),
        siblings: siblings(found.letters.map((score, at) => (score + (found.stems[at] ?? 0)) / 2)),
        concepts: concepts.scores(source.concepts),
        themes: themes.scores(source.themes),
      }
    },
    rarity: { stems: stems.rarity, concepts: concepts.rarity },
  }
}
