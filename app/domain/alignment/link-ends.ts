import type { Link } from './link'

/** Both ends of a link, whatever else it says. */
export type LinkEnds = Pick<Link, 'local' | 'regional'>

/** Whether both are about one regional priority, in whichever version. */
export const samePriority = (a: LinkEnds, b: LinkEnds): boolean =>
  a.regional.owner === b.regional.owner &&
  a.regional.planId === b.regional.planId &&
  a.regional.priorityId === b.regional.priorityId

/** Whether both name the same part of the same plan, in whichever version, or both none. */
export const sameItem = (a: Link['local'], b: Link['local']): boolean =>
  a?.planId === b?.planId && a?.kind === b?.kind && a?.itemId === b?.itemId

/**
 * Whether recording one ends the other: an answer about the same two texts, or "geen tegenhanger" beside
 * something.
 */
export const replaces = (a: LinkEnds, b: LinkEnds): boolean =>
  samePriority(a, b) && (sameItem(a.local, b.local) || (a.local === null) !== (b.local === null))
