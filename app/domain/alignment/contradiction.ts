import type { Derived, Path } from './derived'
import type { Answer, Row } from './rows'
import { coverOf, type Relation } from './vocabulary'

/** An asserted and a derived relation that cannot both be true. */
export type Contradiction = {
  asserted: Relation
  derived: Relation
  path: Path
}

/** Under an answer about a priority falls all that belongs to it; `null` speaks about the whole plan. */
const speaksAbout = (answer: Answer, derived: Derived): boolean => {
  if (!answer.item) return true
  const { ref, priority } = answer.item
  if (ref.kind === 'prioriteit') return priority.id === derived.item.priority.id
  return ref.kind === derived.item.ref.kind && ref.itemId === derived.item.ref.itemId
}

const sameItem = (answer: Answer, derived: Derived): boolean =>
  answer.item?.ref.kind === derived.item.ref.kind &&
  answer.item.ref.itemId === derived.item.ref.itemId

function contradicts(answer: Answer, derived: Derived): boolean {
  const { relation } = answer.link
  const cover = coverOf[relation]
  if (cover === 'none' || cover === 'conflict') return speaksAbout(answer, derived)
  // "Vrijwel hetzelfde" leaves room for any overlap, so it contradicts no other one.
  if (relation === 'vrijwel_gelijk' || derived.relation === 'vrijwel_gelijk') return false
  return sameItem(answer, derived) && relation !== derived.relation
}

/**
 * The first contradiction between what a person asserted and what follows with certainty along a
 * chain; null when there is none. What is only *te beoordelen* contradicts nothing.
 */
export function contradictionIn(row: Row, derived: readonly Derived[]): Contradiction | null {
  for (const one of derived) {
    if (!one.certain) continue
    const answer = row.answers.find((candidate) => contradicts(candidate, one))
    if (answer)
      return {
        asserted: answer.link.relation,
        derived: one.relation,
        path: one.path,
      }
  }
  return null
}
