import type { PaperWords } from '~/domain/papers/sources'
import { longDate, periodText } from '../dates'
import {
  decisionBodyWord,
  depthWord,
  layerWord,
  levelWord,
  planStatusWord,
  positionWord,
  relationWord,
  stateWord,
} from '../nl'
import { reportStateWord } from '../nl/execution'
import { dateWords, effectWords } from '../plans/decisionWords'
import { valueInYear } from '../plans/text'

/** A paper says what the pages say. */
export const paperWords: PaperWords = {
  date: longDate,
  period: periodText,
  decided: dateWords,
  effect: effectWords,
  value: valueInYear,
  level: levelWord,
  origin: {
    analyse: 'veiligheidsanalyse',
    de_copen: 'De Copen',
    rvs: 'RVS',
    bestuursakkoord: 'bestuursakkoord',
    raad: 'raad',
  },
  status: planStatusWord,
  body: decisionBodyWord,
  report: reportStateWord,
  layer: layerWord,
  state: stateWord,
  relation: relationWord,
  depth: depthWord,
  position: positionWord,
}
