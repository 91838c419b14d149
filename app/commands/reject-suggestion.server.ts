import type { ItemAtStrategy } from 'db/queries/item-answers.server'
import {
  insertRejection,
  removeRejection,
  type Rejection,
} from 'db/queries/rejected-suggestions.server'
import { command } from './command.server'
import { knownItem } from './known-item.server'

type Input = ItemAtStrategy & { priorityId: string }

const rejectionOf = ({ kind, itemId, strategy, priorityId }: Input): Rejection => ({
  kind,
  itemId,
  owner: strategy.owner,
  priorityId,
})

/** A person found that two texts do not fit: the suggestion never returns, in any version. */
export const rejectSuggestion = command('link:write', ({ scope, tx, now }, input: Input) => {
  knownItem(scope, input)
  insertRejection(scope, tx, rejectionOf(input), now)
  const { planId, itemId, priorityId } = input
  return {
    result: itemId,
    events: [{ action: 'suggestion.rejected', planId, itemId, priorityId }],
  }
})

/** The suggestion may come back. */
export const allowSuggestion = command('link:write', ({ scope, tx }, input: Input) => {
  knownItem(scope, input)
  removeRejection(scope, tx, rejectionOf(input))
  const { planId, itemId, priorityId } = input
  return {
    result: itemId,
    events: [{ action: 'suggestion.allowed', planId, itemId, priorityId }],
  }
})
