import { PlainDate } from '../dates'

/** Which day is looked at, and what was the matter with the day that was asked for. */
export type AsOf = {
  on: PlainDate
  /** Another day than today. */
  past: boolean
  problem: { kind: 'bestaat_niet' | 'toekomst'; asked: string } | null
}

/** The day that an address asks for; today when it asks for none, for no date, or for what has yet to come. */
export function asOf(asked: string | undefined, today: PlainDate): AsOf {
  const now = (problem: AsOf['problem']): AsOf => ({ on: today, past: false, problem })
  if (asked === undefined || asked === today) return now(null)
  const day = PlainDate.safeParse(asked)
  if (!day.success) return now({ kind: 'bestaat_niet', asked })
  if (day.data > today) return now({ kind: 'toekomst', asked })
  return { on: day.data, past: true, problem: null }
}
