import type { Indicator, PlanVersion } from '../plan'
import { ccv, on, type LintFacts, type LintFinding } from './finding'
import type { LintRule } from './input'

/** What the strategies above aim at for the same indicator; the driehoek, which is nearest, first. */
function targetAbove(
  { key }: Indicator,
  strategies: readonly PlanVersion[],
): LintFacts['indicator_zonder_streefwaarde']['above'] {
  const nearest = (['de_copen', 'rvs'] as const).flatMap((layer) =>
    strategies.filter((strategy) => strategy.layer === layer),
  )
  for (const { layer, priorities } of nearest)
    for (const { goals } of priorities)
      for (const { indicator } of goals)
        if (indicator && indicator.key === key && indicator.target !== null)
          return { layer, target: indicator.target, unit: indicator.unit }
  return null
}

/** An indicator without a number to reach, or without the year in which. */
export const indicatorZonderStreefwaarde: LintRule = ({ plan, strategies }) =>
  plan.priorities.flatMap(({ goals }) =>
    goals.flatMap(({ id, indicator }): LintFinding[] =>
      indicator && (indicator.target === null || indicator.targetYear === null)
        ? [
            {
              rule: 'indicator_zonder_streefwaarde',
              weight: 'aandacht',
              ...on('doel', id),
              facts: {
                name: indicator.name,
                baselineYear: indicator.baselineYear,
                above: targetAbove(indicator, strategies.current),
              },
              source: ccv(6),
            },
          ]
        : [],
    ),
  )
