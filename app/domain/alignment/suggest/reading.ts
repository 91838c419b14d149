import type { Mention } from './concepts'
import type { Item } from './item'
import type { Lexicon, Tongue } from './lexicon'
import type { Token } from './reader'
import type { Bag } from './signals/bag'

/** An item as the signals see it. */
export interface Reading {
  item: Item
  /** Its title, or nothing when that is only a code. */
  title: string
  /** Its title and text as one; tokens and mentions point into it. */
  words: string
  heading: string
  tokens: readonly Token[]
  mentions: readonly Mention[]
  stems: Bag
  concepts: Bag
  themes: Bag
}

/** A concept outside the Kernbeleid, `aside`, says less about where an item belongs. */
const weights = { title: 2, part: 0.5, broader: 0.4, heading: 0.5, theme: 0.4, aside: 0.5 }

function count(bag: Map<string, number>, key: string, times: number): void {
  bag.set(key, (bag.get(key) ?? 0) + times)
}

function stemsOf(tokens: readonly Token[], weightOf: (token: Token) => number): Bag {
  const bag = new Map<string, number>()
  for (const token of tokens) {
    const weight = weightOf(token)
    count(bag, token.stem, weight)
    for (const part of token.parts) count(bag, part.stem, weight * weights.part)
  }
  return bag
}

/** Whether a title is a number or code, `4.2` or `GV.OC-01`: it names nothing. */
const isCode = (title: string): boolean => /^\S*\d\S*$/.test(title.trim())

/** Reads an item once; everything that is compared follows from it. */
export function readItem(
  item: Item,
  { reader, mentions: find }: Tongue,
  chainOf: Lexicon['chainOf'],
): Reading {
  const words = `${item.title}\n${item.text}`
  const heading = item.heading ?? ''
  const title = isCode(item.title) ? '' : item.title
  const tokens = reader.tokens(words)
  const mentions = find(tokens)

  const concepts = new Map<string, number>()
  const themes = new Map<string, number>((item.themes ?? []).map((theme) => [theme, 1]))
  const name = ({ concept }: Mention, share: number): void => {
    const weight = concept.theme === undefined ? share * weights.aside : share
    if (concept.theme !== undefined) count(themes, concept.theme, weight * weights.theme)
    for (const [up, id] of chainOf(concept.id).entries())
      count(concepts, id, weight * weights.broader ** up)
  }
  for (const mention of mentions) name(mention, 1)
  for (const mention of find(reader.tokens(heading))) name(mention, weights.heading)

  return {
    item,
    title,
    words,
    heading,
    tokens,
    mentions,
    stems: stemsOf(tokens, ({ at }) => (at < title.length ? weights.title : 1)),
    concepts,
    themes,
  }
}
