import { DecisionBody } from '~/domain/decisions/decision'
import type { PlannedTime } from '~/domain/plans/traject'
import { longDate } from '../dates'
import { decisionBodyWord } from '../nl/decisions'

export const nothing = '–'

/** When a step is planned: the words of the document, else its days. */
export function plannedText({ words, from, to }: PlannedTime): string {
  if (words !== null) return words
  if (from !== null && to !== null && from !== to)
    return `${longDate(from)} tot en met ${longDate(to)}`
  const day = to ?? from
  return day === null ? nothing : longDate(day)
}

/** A body as the law knows it, or the words of the document. */
export function bodyText(body: string | null): string {
  const known = DecisionBody.safeParse(body)
  return known.success ? decisionBodyWord[known.data] : (body ?? nothing)
}

/**
 * What somebody wrote in the field for a body: `raad` and `Raad` are the same, so that the portal
 * knows which step decides.
 */
export function bodyOf(written: string | null): string | null {
  const lower = written?.trim().toLowerCase()
  const known = DecisionBody.options.find((body) => decisionBodyWord[body].toLowerCase() === lower)
  return known ?? written
}
