import { isEmpty, type RichText } from '../texts/rich-text'
import type { Block, Fact, Section } from './paper'
import { open } from './open-places'
import type { Sources } from './sources'

/** Paragraphs of plain words: each line is one. */
export const prose = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line }))

/** A text of a plan: with its form where it has one. */
export const written = (plain: string, rich: RichText | null): Block[] =>
  rich ? [{ kind: 'rich', text: rich }] : prose(plain)

export const list = (items: string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]

export const numbered = (items: string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }]

export const table = (
  caption: string,
  columns: string[],
  rows: string[][],
  shares: number[] | null = null,
): Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', table: { caption, columns, rows, shares } }]

export const facts = (...given: [string, string | null][]): Block[] => {
  const known = given.flatMap(([label, value]): Fact[] =>
    value === null || value === '' ? [] : [{ label, value, key: null }],
  )
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }]
}

/** A section whose text follows from what the portal knows. */
export const section = (title: string, blocks: Block[], level: Section['level'] = 1): Section => ({
  title,
  level,
  blocks,
  editable: null,
})

/**
 * A section that somebody may write: their own words where they are, else what the portal proposes, and
 * an open place where it knows nothing.
 */
export function writable(
  { texts }: Pick<Sources, 'texts'>,
  key: string,
  title: string,
  proposal: Block[],
  missing = 'deze tekst',
): Section {
  const given = texts[key]
  const own = given && !isEmpty(given) ? given : undefined
  const proposed = proposal.length === 0 ? prose(open(missing)) : proposal
  return {
    title,
    level: 1,
    blocks: own ? [{ kind: 'rich', text: own }] : proposed,
    editable: { key, written: own !== undefined },
  }
}
