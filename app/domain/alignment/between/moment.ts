import type { PlainDate } from '../../dates'
import type { CauseOf } from './cause'

/** Something that the list of moments shows: a shared version, a decision, or a talk of the driehoek. */
export type Moment = CauseOf<'versie'> | CauseOf<'besluit'> | CauseOf<'bespreking'>

export const momentKinds = ['versie', 'besluit', 'bespreking'] as const
export type MomentKind = (typeof momentKinds)[number]

/** A day with what happened on it. */
export type MomentDay = { on: PlainDate; moments: Moment[] }

/** The days on which something happened, newest first; within a day in the order given. */
export function byDay(moments: readonly Moment[]): MomentDay[] {
  const days = new Map<PlainDate, Moment[]>()
  for (const moment of moments) {
    const list = days.get(moment.on)
    if (list) list.push(moment)
    else days.set(moment.on, [moment])
  }
  return [...days]
    .map(([on, list]) => ({ on, moments: list }))
    .sort((a, b) => (a.on < b.on ? 1 : -1))
}
