import type { Scores } from './bag'

/** So many of the most alike siblings speak for all of them. */
const speakers = 5

/**
 * How much the items under the same heading are alike, so that an item stands forward when what stands
 * beside it is about the same. An item without heading, or alone under it, gets nothing.
 * @param headings of the targets
 * @returns for a score of each target, that of its siblings and itself together
 */
export function siblingSignal(headings: readonly string[]): (own: Scores) => Scores {
  const groups = new Map<string, number[]>()
  for (const [at, heading] of headings.entries())
    if (heading) groups.set(heading, [...(groups.get(heading) ?? []), at])
  const families = [...groups.values()].filter((members) => members.length > 1)
  return (own) => {
    const sums = new Float64Array(headings.length)
    for (const members of families) {
      const best = members
        .map((at) => own[at] ?? 0)
        .sort((a, b) => b - a)
        .slice(0, speakers)
      const mean = best.reduce((sum, one) => sum + one, 0) / best.length
      for (const at of members) sums[at] = mean
    }
    return sums
  }
}
