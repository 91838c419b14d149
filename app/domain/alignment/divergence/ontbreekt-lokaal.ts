import type { Finding } from '../finding'
import { priorityPassage } from '../passage'
import type { Reading } from '../reading'
import { coverOf } from '../vocabulary'
import { bothRun, make, regionalRef, since, versionsOf } from './make'

/**
 * A regional priority without any local counterpart, asserted or derived. An answer `geen` or
 * `verwant` is an answer but no counterpart, so no link can ever add this finding.
 */
export function ontbreektLokaal(reading: Reading): Finding<'ontbreekt_lokaal'>[] {
  return reading.rows.flatMap((row) => {
    const { strategy, priority, asserted } = row
    if (asserted !== null && coverOf[asserted] !== 'none') return []
    if (row.derived.length > 0) return []
    const answer =
      asserted === null ? 'niet_beoordeeld' : asserted === 'verwant' ? 'verwant' : 'geen'
    return [
      make(reading, {
        kind: 'ontbreekt_lokaal',
        regional: regionalRef(strategy, priority.id),
        local: null,
        discriminator: null,
        why: {
          rule: 'ontbreekt_lokaal',
          local: null,
          regional: priorityPassage(strategy, priority),
          versions: versionsOf(reading, row),
          facts: {
            layer: strategy.layer,
            level: priority.level,
            themes: priority.themes,
            answer,
          },
        },
        since: since(
          reading,
          bothRun(reading, strategy),
          ...row.answers.map(({ link }) => link.on),
        ),
      }),
    ]
  })
}
