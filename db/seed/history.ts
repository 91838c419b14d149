import type { ReadDocument } from 'db/queries/imports.server'
import type { Act } from './acts.server'
import { deCopenHistory } from './de-copen/history'
import { divergenceActs } from './divergences.server'
import { ijsselsteinAnswers } from './ijsselstein/answers'
import { ijsselsteinHistory } from './ijsselstein/history'
import { lopikAnswers } from './lopik/answers'
import { lopikHistory } from './lopik/history'
import { montfoortHistory } from './montfoort/history'
import { neighbourHistory } from './neighbours'
import { oudewaterHistory } from './oudewater/history'
import { regionHistory } from './region/history'
import { woerdenAnswers } from './woerden/answers'
import { extension } from './woerden/extension.server'
import { woerdenReports } from './woerden/reports'
import { woerdenHistory } from './woerden/history'
import { ijsselsteinTraject } from './ijsselstein/traject'
import { lopikTraject } from './lopik/traject'
import { montfoortTraject } from './montfoort/traject'
import { oudewaterTraject } from './oudewater/traject'
import { regionTraject } from './region/traject'
import { woerdenTraject } from './woerden/traject'

const byDay = (a: Act, b: Act): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)

/** Everything that happened in the demo region, in order; on one day in the order written. */
export const history = (proposal: ReadDocument): Act[] =>
  [
    ...regionHistory,
    ...deCopenHistory,
    ...woerdenHistory,
    ...extension(proposal),
    ...woerdenReports,
    ...woerdenAnswers,
    ...oudewaterHistory,
    ...montfoortHistory,
    ...ijsselsteinHistory,
    ...ijsselsteinAnswers,
    ...lopikHistory,
    ...lopikAnswers,
    ...divergenceActs,
    ...regionTraject,
    ...woerdenTraject,
    ...oudewaterTraject,
    ...montfoortTraject,
    ...ijsselsteinTraject,
    ...lopikTraject,
    ...neighbourHistory,
  ].sort(byDay)
