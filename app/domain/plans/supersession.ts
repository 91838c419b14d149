import type { PlainDate } from '../dates'
import type { Decision, DecisionFacts } from '../decisions/decision'
import type { PlanVersion } from './plan'
import type { PlanStatus } from './vocabulary'

/** Statuses of a text that was adopted and that nothing took the place of. */
export const isInForceStatus = (status: PlanStatus): boolean =>
  status === 'vastgesteld' || status === 'geamendeerd_vastgesteld'

/** Whether the raad decided under geheimhouding, so that nothing may tell others of this plan. */
export const isSecret = (
  decisions: readonly Pick<Decision & DecisionFacts, 'status' | 'secrecyGround'>[],
): boolean =>
  decisions.some(({ status, secrecyGround }) => status === 'genomen' && Boolean(secrecyGround))

/** Whether an adopted plan takes the place of the one it follows: its own period has begun. */
export const takesOver = (
  { status, follows, period }: Pick<PlanVersion, 'status' | 'follows' | 'period'>,
  today: PlainDate,
): boolean => isInForceStatus(status) && follows !== null && period.from <= today
