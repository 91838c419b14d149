import { ccv, on, type LintFinding } from './finding'
import type { LintRule } from './input'

/** Without a number from before, a change cannot be shown. */
export const indicatorZonderNulmeting: LintRule = ({ plan }) =>
  plan.priorities.flatMap(({ goals }) =>
    goals.flatMap(({ id, indicator }): LintFinding[] =>
      indicator && (indicator.baseline === null || indicator.baselineYear === null)
        ? [
            {
              rule: 'indicator_zonder_nulmeting',
              weight: 'aandacht',
              ...on('doel', id),
              facts: { name: indicator.name },
              source: ccv(6),
            },
          ]
        : [],
    ),
  )
