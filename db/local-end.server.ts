import type { Link } from '~/domain/alignment/link'
import type { links } from './schema'

/** The local side of a stored link; null for an answer about the plan as a whole. */
export function localEnd(row: typeof links.$inferSelect): Link['local'] {
  if (row.measureId !== null && row.uvpId !== null && row.uvpVersion !== null)
    return { planId: row.uvpId, version: row.uvpVersion, kind: 'actie', itemId: row.measureId }
  const own = { planId: row.planId, version: row.version }
  if (row.goalId !== null) return { ...own, kind: 'doel', itemId: row.goalId }
  return row.priorityId === null ? null : { ...own, kind: 'prioriteit', itemId: row.priorityId }
}
