import type { Concept, Thesaurus } from './thesaurus'
import { digital } from './thesaurus-terms/digital'
import { integrity } from './thesaurus-terms/integrity'
import { living } from './thesaurus-terms/living'
import { physical } from './thesaurus-terms/physical'
import { unrest } from './thesaurus-terms/unrest'
import { youthAndCare } from './thesaurus-terms/youth-and-care'

/** The veiligheidsthesaurus that a portal starts with, in our own words; Bureau RVS edits it. */
export const defaultThesaurus: Thesaurus = {
  version: 1,
  entries: [
    ...integrity,
    ...digital,
    ...unrest,
    ...youthAndCare,
    ...living,
    ...physical,
  ] satisfies Concept[],
}
