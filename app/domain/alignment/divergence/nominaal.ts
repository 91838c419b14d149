import type { Finding } from '../finding'
import { counterpartDepth } from '../depth-of-row'
import { priorityPassage } from '../passage'
import type { Reading } from '../reading'
import { answeredOn, make, priorityRef, regionalRef, versionsOf } from './make'

/** Linked, in full or in part, while the local text says nothing beyond the name: depth 0 or 1. */
export function nominaal(reading: Reading): Finding<'nominaal'>[] {
  const { local } = reading
  return reading.rows.flatMap((row) => {
    const deepest = counterpartDepth(row, local)
    if (!deepest || deepest.depth > 1) return []
    const { pair, depth } = deepest
    return [
      make(reading, {
        kind: 'nominaal',
        regional: regionalRef(row.strategy, row.priority.id),
        local: priorityRef(local.plan, pair.priority.id),
        discriminator: null,
        why: {
          rule: 'nominaal',
          local: priorityPassage(local.plan, pair.priority),
          regional: priorityPassage(row.strategy, row.priority),
          versions: versionsOf(reading, row),
          facts: { depth, relation: pair.relation },
        },
        since: answeredOn(reading, pair),
      }),
    ]
  })
}
