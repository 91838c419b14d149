import { z } from 'zod'
import { PlanStatus } from './vocabulary'

/** One step of a plan without a decision. */
export const MoveForm = z.object({
  version: z.coerce.number().int().positive(),
  from: PlanStatus,
  to: PlanStatus,
  reason: z
    .string()
    .trim()
    .max(1000, 'Er passen 1.000 tekens in.')
    .optional()
    .transform((words) => words || null),
})
