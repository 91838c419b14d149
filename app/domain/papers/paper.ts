import type { PlainDate } from '../dates'
import type { RichText } from '../texts/rich-text'
import type { PaperKind } from './vocabulary'

/** A label with its value, as at the top of a raadsvoorstel. */
export type Fact = {
  label: string
  value: string
  /** The name of the line where somebody may fill it in; null where the portal knows it. */
  key: string | null
}

/** The first column of a table is the header of its row. */
export type PaperTable = {
  caption: string
  columns: string[]
  rows: string[][]
  /** How much of the width each column takes, where several tables stand below each other alike. */
  shares: number[] | null
}

/** One piece of a section. Every text may hold open places (see `open`). */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'rich'; text: RichText }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'table'; table: PaperTable }
  | { kind: 'signatures'; people: { role: string; name: string }[] }

/** A heading with what stands below it. */
export type Section = {
  title: string
  /** 1 is a chapter of its part. */
  level: 1 | 2 | 3
  blocks: Block[]
  /** Where somebody may write own words; null where the text follows from the plan. */
  editable: { key: string; written: boolean } | null
}

/** A document within the paper, on a page of its own: a raadsbesluit follows its raadsvoorstel. */
export type Part = { title: string; subtitle: string; facts: Fact[]; sections: Section[] }

/** What every page says: of whom, which version, its status, and the day it was made. */
export type Stamp = {
  municipality: string
  version: number
  /** The status in words. */
  status: string
  made: PlainDate
  /** That day in words. */
  day: string
  fictitious: boolean
}

/** A document of the municipality, ready to be written as a page, DOCX or PDF. The language is Dutch. */
export type Paper = { kind: PaperKind; stamp: Stamp; parts: [Part, ...Part[]] }

/** The name of the whole: `Raadsvoorstel: Integraal Veiligheidsplan Woerden 2027-2030`. */
export const nameOf = ({ parts: [{ title, subtitle }] }: Paper): string =>
  subtitle === title ? title : `${title}: ${subtitle}`

/** The stamp on one line. */
export const stampLine = ({ municipality, version, status, day, fictitious }: Stamp): string =>
  [
    `Gemeente ${municipality}`,
    `versie ${version}`,
    status,
    `opgemaakt op ${day}`,
    ...(fictitious ? ['voorbeeld – fictief'] : []),
  ].join(' · ')
