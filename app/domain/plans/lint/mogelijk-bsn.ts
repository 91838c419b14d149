import { countBsn } from '../../documents/bsn'
import { on, type LintFinding } from './finding'
import type { LintRule } from './input'
import { textsOf } from './texts'

/** No person belongs in a plan. The number itself is not repeated. */
export const mogelijkBsn: LintRule = ({ plan }) =>
  textsOf(plan).flatMap(({ item, words }): LintFinding[] => {
    const count = countBsn(words)
    if (count === 0) return []
    return [
      {
        rule: 'mogelijk_bsn',
        weight: 'aandacht',
        ...on(item.kind, item.id),
        facts: { count },
        source: { from: 'wet', law: 'Algemene verordening gegevensbescherming, artikel 5' },
      },
    ]
  })
