import type { Finding } from '../finding'
import { priorityPassage } from '../passage'
import type { Reading } from '../reading'
import { coverOf } from '../vocabulary'
import { make, priorityRef, since, versionRef } from './make'

/** The local priorities that a current strategy has a counterpart for: full, partial or opposed. */
export function connectedPriorities(reading: Reading): Set<string> {
  return new Set(
    reading.rows.flatMap((row) =>
      row.pairs.filter((pair) => coverOf[pair.relation] !== 'none').map((pair) => pair.priority.id),
    ),
  )
}

/**
 * A local priority without counterpart in any current strategy. Informative: the raad is free to
 * add its own (Politiewet 2012 art. 38b lid 1).
 */
export function alleenLokaal(reading: Reading): Finding<'alleen_lokaal'>[] {
  if (reading.rows.length === 0) return []
  const { plan, priorities } = reading.local
  const connected = connectedPriorities(reading)
  const starts = reading.strategies.map((strategy) => strategy.period.from)
  return priorities
    .filter((priority) => !connected.has(priority.id))
    .map((priority) =>
      make(reading, {
        kind: 'alleen_lokaal',
        regional: null,
        local: priorityRef(plan, priority.id),
        discriminator: null,
        why: {
          rule: 'alleen_lokaal',
          local: priorityPassage(plan, priority),
          regional: null,
          versions: { local: versionRef(plan), regional: null },
          facts: { level: priority.level, themes: priority.themes },
        },
        since: since(reading, plan.period.from, ...starts),
      }),
    )
}
