import type { CellChange, CellField } from '~/domain/alignment/between/cells'
import type { DivergenceChange, Happening } from '~/domain/alignment/between/divergences'
import type { StandingCell } from '~/domain/alignment/between/standing'
import { longDate } from '../dates'
import { relationWord, stateWord } from './alignment'
import { levelWord } from './plans'

const fromTo = (was: string, wordt: string) =>
  `van ‘${was.toLowerCase()}’ naar ‘${wordt.toLowerCase()}’`
const state = (cell: StandingCell | null) => stateWord[cell?.state ?? 'niet_beoordeeld']
const relation = (cell: StandingCell | null) =>
  cell?.relation ? relationWord[cell.relation] : 'geen verband'
const level = (cell: StandingCell | null) => (cell?.level ? levelWord[cell.level] : 'geen')

const fieldWords: Record<CellField, (change: CellChange) => string> = {
  state: ({ was, wordt }) => fromTo(state(was), state(wordt)),
  relation: ({ was, wordt }) => `verband ${fromTo(relation(was), relation(wordt))}`,
  derived: ({ wordt }) =>
    wordt?.derived ? 'nu afgeleid via De Copen' : 'niet meer afgeleid via De Copen',
  level: ({ was, wordt }) => `niveau ${fromTo(level(was), level(wordt))}`,
  depth: ({ was, wordt }) => `diepte van ${was?.depth ?? 0} naar ${wordt?.depth ?? 0}`,
  nominal: ({ wordt }) => (wordt?.nominal ? 'nu alleen genoemd' : 'niet meer alleen genoemd'),
  conflict: ({ wordt }) =>
    wordt?.conflict ? 'het antwoord past niet bij de keten' : 'het antwoord past bij de keten',
}

/** What is different in a cell, in a few words for each field. */
export const cellWords = (change: CellChange): string[] =>
  change.fields.map((field) => fieldWords[field](change))

export const happeningWord: Record<Happening, string> = {
  gekomen: 'erbij gekomen',
  weg: 'niet meer aan de orde',
  toegelicht: 'toegelicht',
  weer_open: 'vraagt weer om een toelichting',
  besproken: 'besproken in de driehoek',
}

const times = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** Counts first: `12 gewijzigde antwoorden in 4 gemeenten`. */
export const betweenCounts = {
  cells: (cells: number, municipalities: number) =>
    `${times(cells, 'gewijzigd antwoord', 'gewijzigde antwoorden')} in ${times(municipalities, 'gemeente', 'gemeenten')}`,
  happened: {
    gekomen: (n: number) => `${times(n, 'afwijking', 'afwijkingen')} erbij`,
    weg: (n: number) => `${times(n, 'afwijking', 'afwijkingen')} niet meer aan de orde`,
    toegelicht: (n: number) => `${n} toegelicht`,
    weer_open: (n: number) => `${n} weer open`,
    besproken: (n: number) => `${n} besproken`,
  } satisfies Record<Happening, (n: number) => string>,
}

/** Where nobody recorded why: since when it is so, or whose date came. */
export function unrecorded(change: CellChange | DivergenceChange): string {
  if ('finding' in change) {
    const { happened, finding } = change
    if (happened.includes('weer_open') && finding.reviewOn)
      return `Het herijkmoment van ${longDate(finding.reviewOn)} is gekomen.`
    return 'Dit volgt uit andere wijzigingen. Niemand legde hierbij een reden vast.'
  }
  const since = change.wordt?.from
  return since
    ? `Zo sinds ${longDate(since)}. Niemand legde hierbij een reden vast.`
    : 'Niemand legde hierbij een reden vast.'
}
