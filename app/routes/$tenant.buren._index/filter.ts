import { z } from 'zod'
import { Level } from '~/domain/plans/vocabulary'
import { fields } from '~/domain/strategies/kernbeleid'
import { choice } from '~/http/query-fields'

/** The address of the themes beside each other. */
export const NeighbourQuery = z.object({
  veld: choice(z.enum(fields.map(({ id }) => id))),
  niveau: choice(Level),
})
export type NeighbourQuery = z.infer<typeof NeighbourQuery>
