import { z } from 'zod'
import { ItemId, PlanId } from '~/domain/plans/plan'
import { reportStates } from '~/domain/plans/vocabulary'
import { choice } from '~/http/query-fields'

/** The address of the measures of a uitvoeringsplan. */
export const ExecutionQuery = z.object({
  plan: choice(PlanId),
  weergave: choice(z.enum(['kwartalen'])),
  prioriteit: choice(ItemId),
  eigenaar: choice(z.string().max(300)),
  stand: choice(z.enum([...reportStates, 'geen'])),
  gelukt: choice(z.enum(['gemeld', 'ongewijzigd', 'stond-er-al', 'begonnen'])),
  aantal: choice(z.coerce.number().int().positive()),
})
export type ExecutionQuery = z.infer<typeof ExecutionQuery>

/** What is chosen, without what just happened: the address that one shares. */
export const chosen = ({ plan, weergave, prioriteit, eigenaar, stand }: ExecutionQuery) => ({
  plan,
  weergave,
  prioriteit,
  eigenaar,
  stand,
})
