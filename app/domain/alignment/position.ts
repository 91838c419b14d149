import { z } from 'zod'
import { PlainDate } from '../dates'
import { DecisionBody } from '../decisions/decision'
import { PositionKind } from './vocabulary'

/**
 * What a municipality says about one finding. It stands beside the finding and never removes it;
 * from its review date on the finding counts as open again.
 */
export const Position = z.object({
  /** Identity of the finding (see `identityOf`). */
  finding: z.string(),
  kind: PositionKind,
  reason: z.string(),
  body: DecisionBody.nullable(),
  date: PlainDate.nullable(),
  kenmerk: z.string().nullable(),
  reviewOn: PlainDate.nullable(),
})
export type Position = z.infer<typeof Position>

/** A position holds until the day before its review date. */
export const holdsOn = (position: Pick<Position, 'reviewOn'>, today: PlainDate): boolean =>
  position.reviewOn === null || today < position.reviewOn
