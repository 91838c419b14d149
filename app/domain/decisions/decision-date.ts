import { z } from 'zod'
import type { PlainDate } from '../dates'
import { allowed, refused, type Ruling } from '../ruling'
import type { Decision } from './decision'

/** The form that fills in the date that a document lacked. */
export const DecisionDateForm = z.object({
  date: z.iso.date({ error: 'Vul de dag van het besluit in: dag, maand en jaar.' }),
})

/** Whether this decision still asks for its date: it was taken, and nobody said when. */
export const lacksDate = ({ date, status }: Pick<Decision, 'date' | 'status'>): boolean =>
  date === null && status === 'genomen'

/**
 * A date is filled in once: it moves the validity of plans, so a recorded one stays. A decision is
 * taken in the past or today, and not before it was proposed.
 */
export function mayDate(
  decision: Pick<Decision, 'date' | 'proposed' | 'status'>,
  date: PlainDate,
  today: PlainDate,
): Ruling {
  if (decision.date !== null) return refused('heeft_datum', 'Dit besluit heeft al een datum.')
  if (!lacksDate(decision))
    return refused('niet_genomen', 'Dit besluit is niet genomen. Daarom heeft het geen datum.')
  if (date > today)
    return refused('in_de_toekomst', 'Deze dag moet nog komen. Vul de dag van het besluit in.')
  if (decision.proposed !== null && date < decision.proposed)
    return refused(
      'voor_het_voorstel',
      'Deze dag ligt voor het voorstel. Kijk de datum na in de besluitenlijst.',
    )
  return allowed
}
