import { z } from 'zod'
import { slugOf } from '../../documents/slug'
import { lines } from '../../trajects/fields'
import { Concept } from './thesaurus'

/** A concept as somebody writes it: other words one on each line, no id. */
export const ConceptForm = z.object({
  preferred: Concept.shape.preferred,
  alternatives: lines(40, 80).pipe(Concept.shape.alternatives),
  theme: Concept.shape.theme,
  broader: Concept.shape.broader,
})
export type ConceptForm = z.infer<typeof ConceptForm>

/** The id of a new concept: its preferred word, with a number where another concept has that. */
export function conceptId(preferred: string, taken: ReadonlySet<string>): string {
  const plain = preferred.normalize('NFD').replace(/\p{M}/gu, '')
  const start = slugOf(plain).slice(0, 50).replace(/-$/, '') || 'begrip'
  let id = start
  for (let nr = 2; taken.has(id); nr += 1) id = `${start}-${nr}`
  return id
}

/** A concept in an address. */
export const ConceptParams = z.object({ concept: Concept.shape.id })
