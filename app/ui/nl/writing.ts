import type { StartKind } from '~/domain/plans/editing/start'
import type { ItemKind, Origin, SectionKind, TaskField } from '~/domain/plans/vocabulary'

/** What can be saved by itself, inside a sentence. */
export const itemKindWord: Record<ItemKind, string> = {
  plan: 'plan',
  onderdeel: 'onderdeel',
  prioriteit: 'prioriteit',
  doel: 'doel',
  maatregel: 'maatregel',
}

/** What a new plan started from. */
export const startWord: Record<StartKind, string> = {
  kopie: 'uit het vorige plan',
  document: 'uit een document',
  buur: 'met de opzet van een buurgemeente',
  team: 'met de tekst van een gemeente van hetzelfde team',
  leeg: 'met lege hoofdstukken',
}

/** Why a priority is in the plan. */
export const originWord: Record<Origin, string> = {
  analyse: 'Veiligheidsanalyse',
  de_copen: 'De Copen',
  rvs: 'Regionale Veiligheidsstrategie (RVS)',
  bestuursakkoord: 'Bestuursakkoord',
  raad: 'Raad',
}

/** Taakvelden of the municipal budget. */
export const taskFieldWord: Record<TaskField, string> = {
  '1.1': '1.1 Crisisbeheersing en brandweer',
  '1.2': '1.2 Openbare orde en veiligheid',
}

export const sectionKindWord: Record<SectionKind, string> = {
  inleiding: 'Inleiding',
  missie: 'Missie',
  visie: 'Visie',
  uitgangspunten: 'Strategische uitgangspunten',
  terugblik: 'Terugblik',
  veiligheidsanalyse: 'Veiligheidsanalyse',
  organisatie: 'Organisatie en geld',
  evaluatie: 'Evaluatie',
  vrij: 'Iets anders',
}
