import type { Span } from './spans'
import { within } from './spans'

/** Labels of the head of a council document; a value never is one of these. */
const LABELS =
  'opsteller|steller|auteur|portefeuillehouder|portefeuille|onderwerp|betreft|titel|kenmerk|zaaknummer|documentnummer|vergadering van|datum[ \\p{L}]*|afdeling|team|samenvatting|versie|registratienummer|agendapunt|bijlagen?|raadsvergadering|programma'
const IS_LABEL = new RegExp(`^(?:${LABELS})\\s*:?$`, 'iu')

/**
 * Values of a label such as *Onderwerp*: after a colon or tab on the same line, or on the next line.
 * `label` is the source of a regular expression that matches the label alone.
 */
export function labelled(lines: Span[], label: string): Span[] {
  const pattern = new RegExp(`^(?:${label})\\s*(?::|\\t|$)\\s*`, 'iu')
  return lines.flatMap((line, index) => {
    const match = pattern.exec(line.text)
    if (!match) return []
    const value = within(line, match[0].length, line.text.length)
    if (value.text) return [value]
    const next = lines[index + 1]
    return next && !IS_LABEL.test(next.text) ? [next] : []
  })
}
