import { z } from 'zod'
import type { Period } from '../../dates'
import { allowed, refused, type Ruling } from '../../ruling'
import { PlainDate } from '../../dates'

/** A calendar date from a form. */
export const FormDate = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .refine((value) => PlainDate.safeParse(value).success, {
      error: 'Deze datum bestaat niet. Kies een dag van de kalender.',
    })

/** `31-12-2026` */
const day = (date: PlainDate): string => date.split('-').reverse().join('-')

type Named = { title: string; period: Period }

/**
 * Whether a plan may run in this period beside the adopted plans of the same kind: two of them never
 * hold on one day. The successor may start the day after; an extension of the old plan does not count,
 * because it ends when the successor is adopted.
 */
export function mayRunBeside(period: Period, adopted: readonly Named[]): Ruling {
  const other = adopted.find((one) => one.period.from <= period.to && period.from <= one.period.to)
  if (!other) return allowed
  return refused(
    'overlap',
    `In deze periode geldt al een vastgesteld plan: ${other.title}, van ${day(other.period.from)} tot en met ${day(other.period.to)}. Kies een begin na die dag.`,
    'from',
  )
}

/** A uitvoeringsplan runs within the period of the IVP that it carries out. */
export function mayRunWithin(period: Period, ivp: Named): Ruling {
  if (ivp.period.from <= period.from && period.to <= ivp.period.to) return allowed
  return refused(
    'buiten_ivp',
    `Een uitvoeringsplan valt binnen de looptijd van het IVP. ${ivp.title} loopt van ${day(ivp.period.from)} tot en met ${day(ivp.period.to)}.`,
    'from',
  )
}
