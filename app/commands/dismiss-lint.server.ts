import { insertDismissal, lintOf, removeDismissal, type PointRef } from 'db/queries/lint.server'
import { command } from './command.server'
import { found } from './refusals'

/**
 * Puts a point of attention aside, with why it does not apply here. It stays aside in later versions of
 * the plan. Only a point that stands there now can be put aside.
 */
export const dismissLint = command(
  'plan:write',
  ({ scope, tx, now }, input: PointRef & { reason: string }) => {
    const { open, dismissed } = found(lintOf(scope, input.planId))
    const points = [...open, ...dismissed.map(({ finding }) => finding)]
    found(points.find(({ rule, key }) => rule === input.rule && key === input.key))
    insertDismissal(scope, tx, input, now)
    const { planId, rule, key, reason } = input
    return { result: key, events: [{ action: 'lint.dismissed', planId, rule, key, reason }] }
  },
)

/** Brings a point back among those that are open. */
export const restoreLint = command(
  'plan:write',
  ({ scope, tx }, { planId, rule, key }: PointRef) => {
    found(removeDismissal(scope, tx, { planId, rule, key }) || null)
    return { result: key, events: [{ action: 'lint.restored', planId, rule, key }] }
  },
)
