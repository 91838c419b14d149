import { burenNietGenoemd } from './buren-niet-genoemd'
import { containerbegrip } from './containerbegrip'
import { doelIsMiddel } from './doel-is-middel'
import { doelZonderIndicator } from './doel-zonder-indicator'
import { evaluatieOntbreekt } from './evaluatie-ontbreekt'
import type { LintFinding } from './finding'
import { grondslag } from './grondslag'
import { herkomstOntbreekt } from './herkomst-ontbreekt'
import { hoofdstukOntbreekt } from './hoofdstuk-ontbreekt'
import { indicatorZonderNulmeting } from './indicator-zonder-nulmeting'
import { indicatorZonderStreefwaarde } from './indicator-zonder-streefwaarde'
import type { LintInput, LintRule } from './input'
import { maatregelZonderEigenaar } from './maatregel-zonder-eigenaar'
import { mogelijkBsn } from './mogelijk-bsn'
import { prioriteitZonderDoel } from './prioriteit-zonder-doel'
import { inReadingOrder } from './reading-order'
import { relatieNietGenoemd } from './relatie-niet-genoemd'
import { speerpuntZonderInzet } from './speerpunt-zonder-inzet'
import { veelSpeerpunten } from './veel-speerpunten'
import { verlopenKader } from './verlopen-kader'
import { verlopenStrategie } from './verlopen-strategie'

/** Every rule. Points about the same part stand in this order: what weighs most comes first. */
const rules: readonly LintRule[] = [
  mogelijkBsn,
  grondslag,
  relatieNietGenoemd,
  verlopenStrategie,
  verlopenKader,
  veelSpeerpunten,
  hoofdstukOntbreekt,
  evaluatieOntbreekt,
  containerbegrip,
  prioriteitZonderDoel,
  burenNietGenoemd,
  speerpuntZonderInzet,
  herkomstOntbreekt,
  doelIsMiddel,
  doelZonderIndicator,
  indicatorZonderNulmeting,
  indicatorZonderStreefwaarde,
  maatregelZonderEigenaar,
]

/**
 * Points of attention about one version of a plan, in reading order. None of them holds a text back,
 * and there is no score: a plan without points is not better than one whose points were put aside.
 */
export const lint = (input: LintInput): LintFinding[] =>
  inReadingOrder(
    input.plan,
    rules.flatMap((rule) => rule(input)),
  )
