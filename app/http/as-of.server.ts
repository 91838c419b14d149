import { asOf, type AsOf } from '~/domain/alignment/as-of'
import type { PlainDate } from '~/domain/dates'
import { asOfText } from '~/ui/nl/as-of'

/** The day that a download is asked for; a date that means nothing is 422, never today's data. */
export function dayForData(asked: string | undefined, today: PlainDate): AsOf {
  const found = asOf(asked, today)
  if (!found.problem) return found
  throw new Response(asOfText.problem(found.problem), {
    status: 422,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
