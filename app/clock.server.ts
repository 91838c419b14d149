import { env } from './env.server'

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The instant for sessions, limits and the audit log: always the real clock. */
export const now = (): Date => new Date()

/** The calendar date for domain rules, `YYYY-MM-DD` in Europe/Amsterdam. */
export const today = (): string => env.KOMPAS_TODAY ?? amsterdam.format(now())

/** The calendar date in Amsterdam on which something happened; milliseconds. */
export const dayOf = (instant: number): string => amsterdam.format(instant)

/** Whether `KOMPAS_TODAY` sets the date; pages say so. */
export const todayIsSet = (): boolean => env.KOMPAS_TODAY !== undefined
