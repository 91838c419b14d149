import { onPlan, politiewet38b } from './finding'
import type { LintRule } from './input'

/**
 * The raad sets the goals under article 38b of the Politiewet 2012. A published plan names article 38,
 * which is about something else; the plan holds all the same, and a reader looks in vain.
 */
export const grondslag: LintRule = ({ plan }) => {
  const { kind, basis } = plan
  if (kind !== 'ivp' || (basis !== null && /\b38\s?b\b/iu.test(basis))) return []
  return [
    {
      rule: 'grondslag',
      weight: 'aandacht',
      ...onPlan,
      facts: { basis },
      source: politiewet38b,
    },
  ]
}
