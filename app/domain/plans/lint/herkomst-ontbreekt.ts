import { ccv, on, type LintFinding } from './finding'
import type { LintRule } from './input'

/** Every choice is substantiated: from the analysis, a layer above, the coalition or the raad. */
export const herkomstOntbreekt: LintRule = ({ plan }) => {
  if (plan.kind !== 'ivp') return []
  return plan.priorities
    .filter(({ origins }) => origins.length === 0)
    .map(({ id, title }): LintFinding => ({
      rule: 'herkomst_ontbreekt',
      weight: 'info',
      ...on('prioriteit', id),
      facts: { title },
      source: ccv(1),
    }))
}
