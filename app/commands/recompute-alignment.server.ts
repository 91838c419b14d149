import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { realign } from './realign.server'
import type { AuditEvent } from '~/domain/audit/event'

/**
 * Computes one tenant's findings again because something changed elsewhere: a strategy was adopted or
 * the driehoek linked its priorities to the region's.
 */
export const recomputeAlignment = command(
  'alignment:recompute',
  (writing, input: { planId: PlanId; version: number; cause: string }) => {
    const found = realign(writing, input.planId, input.version)
    const computed: AuditEvent = {
      action: 'alignment.recomputed',
      planId: input.planId,
      version: input.version,
      cause: input.cause,
    }
    return { result: found.length, events: [computed, ...found] }
  },
)
