import type { ChosenRows } from '~/domain/alignment/exchange/chosen-rows'
import type { LinkCells } from '~/domain/alignment/exchange/claim'
import { verdictsOf } from '~/domain/alignment/exchange/verdict'
import { chosenInputs } from './chosen-inputs.server'
import { command } from './command.server'
import { knownLinks } from './known-links.server'
import { recordLink } from './record-link.server'

/**
 * Records the ticked rows of a table, all or none. Each row is judged again as the database is now.
 * Returns how many were recorded.
 */
export const importLinks = command(
  'link:write',
  ({ scope }, { rows, ...choice }: ChosenRows<LinkCells>) => {
    const inputs = chosenInputs(verdictsOf(knownLinks(scope), rows), choice)
    for (const input of inputs) recordLink(scope, input)
    return {
      result: inputs.length,
      events: [{ action: 'links.imported', links: inputs.length }],
    }
  },
)
