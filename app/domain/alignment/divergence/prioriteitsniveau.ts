import { levels, type Level } from '../../plans/vocabulary'
import type { Finding } from '../finding'
import { priorityPassage } from '../passage'
import type { Reading } from '../reading'
import type { Pair } from '../rows'
import { answeredOn, make, priorityRef, regionalRef, versionsOf } from './make'

const rank = (level: Level) => levels.indexOf(level)

/** The counterpart with the highest level; the first in reading order between equals. */
export function highest(pairs: readonly Pair[]): Pair | null {
  return pairs.reduce<Pair | null>(
    (best, pair) => (best && rank(best.priority.level) <= rank(pair.priority.level) ? best : pair),
    null,
  )
}

/** The region and the municipality give the same subject another level of ambition. */
export function prioriteitsniveau(reading: Reading): Finding<'prioriteitsniveau'>[] {
  const { plan } = reading.local
  return reading.rows.flatMap((row) => {
    const pair = highest(row.counterparts)
    const regional = row.priority.level
    if (!pair || pair.priority.level === regional) return []
    const local = pair.priority.level
    return [
      make(reading, {
        kind: 'prioriteitsniveau',
        regional: regionalRef(row.strategy, row.priority.id),
        local: priorityRef(plan, pair.priority.id),
        discriminator: null,
        why: {
          rule: 'prioriteitsniveau',
          local: priorityPassage(plan, pair.priority),
          regional: priorityPassage(row.strategy, row.priority),
          versions: versionsOf(reading, row),
          facts: {
            regional,
            local,
            direction: rank(local) < rank(regional) ? 'lokaal_hoger' : 'lokaal_lager',
          },
        },
        since: answeredOn(reading, pair),
      }),
    ]
  })
}
