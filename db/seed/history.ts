import type { Act } from './acts.server'
import { deCopenHistory } from './de-copen/history'
import { ijsselsteinAnswers } from './ijsselstein/answers'
import { ijsselsteinHistory } from './ijsselstein/history'
import { lopikAnswers } from './lopik/answers'
import { lopikHistory } from './lopik/history'
import { montfoortHistory } from './montfoort/history'
import { oudewaterHistory } from './oudewater/history'
import { regionHistory } from './region/history'
import { woerdenAnswers } from './woerden/answers'
import { extension } from './woerden/extension'
import { woerdenHistory } from './woerden/history'

const acts: Act[] = [
  ...regionHistory,
  ...deCopenHistory,
  ...woerdenHistory,
  ...extension,
  ...woerdenAnswers,
  ...oudewaterHistory,
  ...montfoortHistory,
  ...ijsselsteinHistory,
  ...ijsselsteinAnswers,
  ...lopikHistory,
  ...lopikAnswers,
]

/** Everything that happened in the demo region, in order; on one day in the order written. */
export const history: readonly Act[] = acts.toSorted((a, b) =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
)
