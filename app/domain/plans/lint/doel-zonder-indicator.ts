import { ccv, on, type LintFinding } from './finding'
import type { LintRule } from './input'

/** A goal that nothing measures. For a speerpunt somebody will ask; elsewhere it is worth a thought. */
export const doelZonderIndicator: LintRule = ({ plan }) =>
  plan.priorities.flatMap(({ goals, level }) =>
    goals
      .filter(({ indicator }) => indicator === null)
      .map(({ id, number }): LintFinding => ({
        rule: 'doel_zonder_indicator',
        weight: level === 'speerpunt' ? 'aandacht' : 'info',
        ...on('doel', id),
        facts: { number },
        source: ccv(6),
      })),
  )
