import type { Item } from './item'
import { languageOf } from './language'
import type { Lexicon, Tongue } from './lexicon'
import { readItem, type Reading } from './reading'
import { bagSearch, type Scores } from './signals/bag'
import { letterSearch } from './signals/letters'
import { wordsIn } from './words'

/** What a source and a target can be alike in. */
export const signalNames = [
  'letters',
  'heading',
  'cross',
  'stems',
  'headingStems',
  'concepts',
  'themes',
] as const
export type SignalName = (typeof signalNames)[number]

/** Targets, compiled to be compared with many sources. */
export interface SuggestIndex {
  tongue: Tongue
  targets: readonly Reading[]
  read: (item: Item) => Reading
  signals: Record<SignalName, (source: Reading) => Scores>
  /** How rare a stem or concept is among targets and sources: the higher, the more it tells. */
  rarity: { stems: (stem: string) => number; concepts: (concept: string) => number }
}

/** So many items tell the language of all of them. */
const sample = 200

/**
 * Compiles the items that can be suggested. This costs about as much as reading all of them, so one
 * index serves many sources.
 * @param sources items that will be asked about, when they are known: they help to tell which words
 * are rare, and in which language the items are
 */
export function indexOf(
  items: readonly Item[],
  lexicon: Lexicon,
  sources: readonly Item[] = [],
): SuggestIndex {
  const read = (item: Item) => readItem(item, tongue, lexicon.broader)
  const some = [...items.slice(0, sample), ...sources.slice(0, sample)]
  const tongue = lexicon.in(
    languageOf(some.flatMap((one) => wordsIn(`${one.title} ${one.text}`)).map((w) => w.folded)),
  )
  const targets = items.map(read)
  const others = sources.map(read)
  const words = letterSearch(
    targets.map((one) => one.words),
    others.map((one) => one.words),
  )
  const headings = letterSearch(targets.map(({ heading }) => heading))
  const stems = bagSearch(
    targets.map((one) => one.stems),
    others.map((one) => one.stems),
  )
  const headingStems = bagSearch(targets.map((one) => one.headingStems))
  const concepts = bagSearch(targets.map((one) => one.concepts))
  const themes = bagSearch(targets.map((one) => one.themes))
  return {
    tongue,
    targets,
    read,
    signals: {
      letters: (source) => words(source.words),
      heading: (source) => headings(source.heading),
      cross: (source) => headings(source.words),
      stems: (source) => stems.scores(source.stems),
      headingStems: (source) => headingStems.scores(source.stems),
      concepts: (source) => concepts.scores(source.concepts),
      themes: (source) => themes.scores(source.themes),
    },
    rarity: { stems: stems.rarity, concepts: concepts.rarity },
  }
}
