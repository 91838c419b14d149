import { z } from 'zod'
import type { AsOf } from '~/domain/alignment/as-of'
import { CellState } from '~/domain/alignment/vocabulary'
import { PlanId } from '~/domain/plans/plan'
import { Level } from '~/domain/plans/vocabulary'
import { ThemeId } from '~/domain/strategies/kernbeleid'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { choice } from '~/http/query-fields'

/** The address of the matrix and of the gap lists: what is filtered, and which cell is open. */
export const AlignmentQuery = z.object({
  laag: choice(z.enum(['rvs', 'de_copen'])),
  gemeente: choice(TenantSlug),
  thema: choice(ThemeId),
  stand: choice(CellState),
  niveau: choice(Level),
  sinds: choice(z.iso.date()),
  /** The day to look at; what is no day is answered with words, not left aside. */
  op: choice(z.string()),
  open: choice(z.literal('ja')),
  /** `woerden.bureau-rvs.ondermijning` */
  cel: choice(z.string()),
  /** An own draft instead of the plan in force. */
  plan: choice(PlanId),
  versie: choice(z.coerce.number().int().positive()),
})
export type AlignmentQuery = z.infer<typeof AlignmentQuery>

/** The same address with the day that is shown, so that what was no day is not carried along. */
export const withDay = (query: AlignmentQuery, { on, past }: AsOf): AlignmentQuery => ({
  ...query,
  op: past ? on : undefined,
})
