import type { Priority } from '../plans/plan'
import { depthOf } from './depth'
import type { LocalPlan } from './items'
import { byPrecedence } from './precedence'
import type { ReadRow } from './reading'
import type { Pair } from './rows'
import type { Depth } from './vocabulary'

const depthIn = (local: LocalPlan, priority: Priority): Depth =>
  depthOf(priority, local.inPlan(priority), local.inUvp(priority))

/** The asserted counterpart that is worked out furthest; the closest relation between equals. */
export function counterpartDepth(
  row: Pick<ReadRow, 'counterparts'>,
  local: LocalPlan,
): { pair: Pair; depth: Depth } | null {
  let best: { pair: Pair; depth: Depth } | null = null
  for (const pair of row.counterparts) {
    const depth = depthIn(local, pair.priority)
    const closer = best && byPrecedence(pair.relation, best.pair.relation) < 0
    if (!best || depth > best.depth || (depth === best.depth && closer)) best = { pair, depth }
  }
  return best
}

/**
 * Depth of a cell. Without a counterpart, something that only touches or opposes the regional
 * priority still names it (1); without any answer the derived counterparts count.
 */
export function rowDepth(row: ReadRow, local: LocalPlan): Depth {
  const own = counterpartDepth(row, local)
  if (own) return own.depth
  if (row.pairs.some((pair) => pair.relation !== 'geen')) return 1
  if (row.asserted !== null) return 0
  return row.derived.reduce<Depth>((depth, { item }) => {
    const other = depthIn(local, item.priority)
    return other > depth ? other : depth
  }, 0)
}
