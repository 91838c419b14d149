import type { DerivedKind, Finding } from '../finding'
import { byText } from '../order'
import type { Reading } from '../reading'
import { alleenLokaal } from './alleen-lokaal'
import { begrip } from './begrip'
import { cyclus } from './cyclus'
import { aanpak, doelTegengesteld, inzet } from './stated'
import { nominaal } from './nominaal'
import { ontbreektLokaal } from './ontbreekt-lokaal'
import { periode } from './periode'
import { prioriteitsniveau } from './prioriteitsniveau'
import { reikwijdte } from './reikwijdte'
import { streefwaarde } from './streefwaarde'
import { verouderd } from './verouderd'

/** One rule for each kind. */
export const rules: { [K in DerivedKind]: (reading: Reading) => Finding<K>[] } = {
  ontbreekt_lokaal: ontbreektLokaal,
  alleen_lokaal: alleenLokaal,
  prioriteitsniveau,
  periode,
  cyclus,
  verouderd,
  nominaal,
  streefwaarde,
  reikwijdte,
  begrip,
  doel_tegengesteld: doelTegengesteld,
  aanpak,
  inzet,
}

/** All findings, in the order of their identity. */
export function findingsOf(reading: Reading): Finding[] {
  return Object.values(rules)
    .flatMap((rule): Finding[] => rule(reading))
    .sort((a, b) => byText(a.identity, b.identity))
}
