import { plainText } from '../texts/rich-text'
import type { Fact } from './paper'
import { open } from './open-places'
import type { Sources } from './sources'

/** What stands at the top of a paper and only people know: the key, its label, and what to fill in. */
const asked = {
  opsteller: ['Opsteller', 'naam en team van de opsteller'],
  vergadering: ['Vergadering van', 'datum van de vergadering'],
  kenmerk: ['Kenmerk', 'kenmerk van het stuk'],
  portefeuillehouder: ['Portefeuillehouder', 'naam van de burgemeester'],
  van: ['Van', 'team dat adviseert'],
  datum: ['Datum', 'datum van het stuk'],
  verwacht: ['Verwachte vaststelling', 'verwachte datum van vaststelling'],
  griffier: ['Griffier', 'naam van de griffier'],
  voorzitter: ['Voorzitter', 'naam van de voorzitter'],
  'kenmerk-besluit': ['Kenmerk', 'kenmerk van het raadsbesluit'],
} as const
export type FactKey = keyof typeof asked

/** Whether this names a fact at the top of a paper: one line, and not a section. */
export const isFactKey = (key: string): key is FactKey => Object.hasOwn(asked, key)

/** A fact that somebody fills in: their words, else what the portal knows, else an open place. */
export function fact({ texts }: Pick<Sources, 'texts'>, key: FactKey, known?: string | null): Fact {
  const [label, missing] = asked[key]
  const own = texts[key]
  const value = own ? plainText(own).trim() : known
  return { label, value: value ? value : open(missing), key }
}

/** A fact that the portal knows. */
export const known = (label: string, value: string): Fact => ({ label, value, key: null })
