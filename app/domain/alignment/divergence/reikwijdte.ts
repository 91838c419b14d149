import type { Finding } from '../finding'
import { priorityPassage } from '../passage'
import type { Reading } from '../reading'
import { answeredOn, make, priorityRef, regionalRef, versionsOf } from './make'

/**
 * The local text is narrower or broader than the regional priority. Where another local priority
 * matches it as a whole, the cell is not about scope and nothing is found.
 */
export function reikwijdte(reading: Reading): Finding<'reikwijdte'>[] {
  const { plan } = reading.local
  return reading.rows.flatMap((row) => {
    const { asserted: relation } = row
    if (relation !== 'lokaal_smaller' && relation !== 'lokaal_ruimer') return []
    return row.counterparts
      .filter((pair) => pair.relation === relation)
      .map((pair) => {
        const answer = pair.answers.find(({ link }) => link.relation === relation)
        return make(reading, {
          kind: 'reikwijdte',
          regional: regionalRef(row.strategy, row.priority.id),
          local: priorityRef(plan, pair.priority.id),
          discriminator: null,
          why: {
            rule: 'reikwijdte',
            local: priorityPassage(plan, pair.priority),
            regional: priorityPassage(row.strategy, row.priority),
            versions: versionsOf(reading, row),
            facts: { relation, note: answer?.link.note ?? null },
          },
          since: answeredOn(reading, pair),
        })
      })
  })
}
