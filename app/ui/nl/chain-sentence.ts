import { composables, type Composable } from '~/domain/alignment/chain'
import type { Relation } from '~/domain/alignment/vocabulary'

const mainClause: Record<Composable, (other: string) => string> = {
  gelijk: (other) => `is hetzelfde als ${other}`,
  vrijwel_gelijk: (other) => `is vrijwel hetzelfde als ${other}`,
  lokaal_ruimer: (other) => `is ruimer dan ${other}`,
  lokaal_smaller: (other) => `is smaller dan ${other}`,
  overlap: (other) => `overlapt gedeeltelijk met ${other}`,
}

const subClause: Record<Composable, (other: string) => string> = {
  gelijk: (other) => `dat hetzelfde is als ${other}`,
  vrijwel_gelijk: (other) => `dat vrijwel hetzelfde is als ${other}`,
  lokaal_ruimer: (other) => `dat ruimer is dan ${other}`,
  lokaal_smaller: (other) => `dat smaller is dan ${other}`,
  overlap: (other) => `dat gedeeltelijk overlapt met ${other}`,
}

/**
 * The steps of a chain in words: `Woerden 3 is smaller dan De Copen 2, dat hetzelfde is als RVS 1.`
 * Only relations that compose stand in a path.
 */
export function chainSentence(
  local: string,
  steps: readonly { label: string; relation: Relation }[],
): string {
  const clauses = steps.flatMap(({ label, relation }, index) => {
    const known = composables.find((one) => one === relation)
    return known ? [(index === 0 ? mainClause : subClause)[known](label)] : []
  })
  return `${local} ${clauses.join(', ')}.`
}
