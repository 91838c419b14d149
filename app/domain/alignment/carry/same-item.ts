import type { Link } from '../link'

/** Whether two links are about the same part of the plan, whatever the version. */
export const sameItem = (one: Link['local'], other: Link['local']): boolean =>
  one?.planId === other?.planId && one?.kind === other?.kind && one?.itemId === other?.itemId
