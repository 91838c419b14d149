import type { PlanVersion } from '../plans/plan'
import { adoptedStatuses } from '../plans/vocabulary'
import { plainText } from '../texts/rich-text'
import type { Block, Fact, Paper } from './paper'

const place = /\[nog in te vullen: [^\]\n]+\]/g

/**
 * Words for what the portal does not know and somebody has to fill in. Nothing is made up: the place
 * stays visible in the paper until then.
 */
export const open = (what: string): string => `[nog in te vullen: ${what}]`

/** The value, or an open place that says what is missing. */
export const orOpen = (value: string | null | undefined, what: string): string =>
  value === null || value === undefined || value.trim() === '' ? open(what) : value

/** Whether the text was decided: nobody can fill anything in any more. */
export const isDecided = ({ status }: Pick<PlanVersion, 'status'>): boolean =>
  adoptedStatuses.some((adopted) => adopted === status)

/** What a plan does not say: an open place in a draft, a plain statement in a decided text. */
export const missing = (plan: Pick<PlanVersion, 'status'>, what: string): string =>
  isDecided(plan) ? 'Hierover staat niets in het plan.' : open(what)

/** A text cut where an open place begins and ends. */
export function splitOpen(text: string): { text: string; open: boolean }[] {
  const pieces: { text: string; open: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(place)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), open: false })
    pieces.push({ text: match[0], open: true })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), open: false })
  return pieces
}

const valuesOf = (facts: readonly Fact[]) => facts.map(({ value }) => value)

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text]
    case 'rich':
      return [plainText(block.text)]
    case 'list':
      return block.items
    case 'facts':
      return valuesOf(block.facts)
    case 'table':
      return block.table.rows.flat()
    case 'signatures':
      return block.people.map(({ name }) => name)
  }
}

/** What is still open in a paper, each once, in reading order, without the brackets. */
export function openPlaces(paper: Paper): string[] {
  const texts = paper.parts.flatMap(({ subtitle, facts, sections }) => [
    subtitle,
    ...valuesOf(facts),
    ...sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsOf)]),
  ])
  const found = texts.flatMap((text) => [...text.matchAll(place)].map(([match]) => match))
  return [...new Set(found)].map((match) => match.slice('[nog in te vullen: '.length, -1))
}
