import { z } from 'zod'
import { refused, allowed, type Ruling } from '../ruling'
import { PlanId } from '../plans/plan'
import { Link } from './link'
import { relationsWithNote, type Relation } from './vocabulary'

/** What a person says about one regional priority. `replaces` is the id of the link that this changes. */
export const LinkInput = z.object({
  planId: PlanId,
  version: z.coerce.number().int().positive(),
  local: Link.shape.local,
  regional: Link.shape.regional,
  relation: Link.shape.relation,
  note: z.string().trim().max(2000).nullable(),
})
export type LinkInput = z.infer<typeof LinkInput>

/** Pairs of relations that cannot both hold between the same two items (SKOS: exact is disjoint). */
const contradicts = (a: Relation, b: Relation): boolean => {
  const one = new Set([a, b])
  if (one.size === 1) return false
  if (one.has('geen')) return true
  return one.has('gelijk') || one.has('tegengesteld')
}

/**
 * Whether this link may be recorded beside the others of the same plan version. A note is obligatory
 * where the relation says nothing without one; `geen` names no local item, other relations do.
 */
export function mayRecordLink(input: LinkInput, samePair: readonly Link[]): Ruling {
  if (input.relation !== 'geen' && input.local === null)
    return refused('lokaal_ontbreekt', 'Kies het onderdeel van uw plan dat hierbij hoort.')
  if (relationsWithNote.includes(input.relation) && !input.note)
    return refused('noot_ontbreekt', 'Leg in één of twee zinnen uit wat het verschil is.')
  if (samePair.some((link) => contradicts(link.relation, input.relation)))
    return refused(
      'tegenspraak',
      'Dit past niet bij een eerder verband tussen dezelfde teksten. Wijzig of verwijder dat eerst.',
    )
  return allowed
}
