import type { StartKind } from '~/domain/plans/editing/start'
import type { ItemKind } from '~/domain/plans/vocabulary'

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
  leeg: 'met lege hoofdstukken',
}
