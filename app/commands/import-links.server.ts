import { replacedBy, type ChosenRows } from '~/domain/alignment/exchange/chosen-rows'
import { verdictsOf } from '~/domain/alignment/exchange/verdict'
import { command } from './command.server'
import { knownLinks } from './known-links.server'
import { recordLink } from './record-link.server'
import { Refused } from './refusals'

const overtaken = (nr: number) =>
  `Rij ${nr} is intussen gewijzigd, door u of een collega. Er is niets vastgelegd. Kijk de rijen opnieuw na.`

/**
 * Records the ticked rows of a table, all or none. Each row is judged again as the database is now; a
 * row that would replace something else than the preview showed stops the whole. Returns how many.
 */
export const importLinks = command(
  'link:write',
  ({ scope }, { rows, seen, chosen }: ChosenRows) => {
    if (chosen.length === 0)
      throw new Refused('niets_gekozen', 'Vink aan welke rijen u wilt vastleggen.')
    const verdicts = verdictsOf(knownLinks(scope), rows)
    const now = replacedBy(verdicts)
    const inputs = verdicts.flatMap((one) => {
      if (!chosen.includes(one.nr)) return []
      const same = JSON.stringify(now[one.nr]) === JSON.stringify(seen[one.nr])
      if (!('input' in one) || !same) throw new Refused('intussen_gewijzigd', overtaken(one.nr))
      return [one.input]
    })
    for (const input of inputs) recordLink(scope, input)
    return {
      result: inputs.length,
      events: [{ action: 'links.imported', links: inputs.length }],
    }
  },
)
