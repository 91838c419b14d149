import type { Finding } from '../finding'
import { priorityPassage } from '../passage'
import type { Reading } from '../reading'
import { coverOf } from '../vocabulary'
import { answeredOn, make, priorityRef, regionalRef, versionsOf } from './make'

/**
 * A municipality calls the same thing by another word, suggested by the titles of two priorities that a
 * person linked as a whole. It only informs; a pair that covers each other in part says less.
 */
export function begrip(reading: Reading): Finding<'begrip'>[] {
  const { plan } = reading.local
  const { otherWords } = reading.input
  if (!otherWords) return []
  return reading.rows.flatMap((row) =>
    row.counterparts
      .filter((pair) => coverOf[pair.relation] === 'full')
      .flatMap((pair) => {
        const words = otherWords(pair.priority.title, row.priority.title)
        if (!words) return []
        return [
          make(reading, {
            kind: 'begrip',
            regional: regionalRef(row.strategy, row.priority.id),
            local: priorityRef(plan, pair.priority.id),
            discriminator: null,
            why: {
              rule: 'begrip',
              local: priorityPassage(plan, pair.priority),
              regional: priorityPassage(row.strategy, row.priority),
              versions: versionsOf(reading, row),
              facts: words,
            },
            since: answeredOn(reading, pair),
          }),
        ]
      }),
  )
}
