import type { ChosenRows } from '~/domain/alignment/exchange/chosen-rows'
import { positionVerdicts, type PositionCells } from '~/domain/alignment/exchange/position-verdict'
import { chosenInputs } from './chosen-inputs.server'
import { command } from './command.server'
import { explainDivergence } from './explain-divergence.server'
import { knownPositions } from './known-positions.server'

/**
 * Keeps the ticked rows of a table as drafts of a position, all or none: a table decides nothing, so
 * somebody still records each one. Returns how many.
 */
export const importPositions = command(
  'divergence:explain',
  ({ scope }, { rows, ...choice }: ChosenRows<PositionCells>) => {
    const inputs = chosenInputs(positionVerdicts(knownPositions(scope), rows), choice)
    for (const input of inputs) explainDivergence(scope, input)
    return {
      result: inputs.length,
      events: [{ action: 'positions.imported', positions: inputs.length }],
    }
  },
)
