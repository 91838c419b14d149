import { ccv, onPlan } from './finding'
import type { LintRule } from './input'

/** The checklist asks for a limited number and names none; five is what the portal takes for it. */
const most = 5

/** What is a speerpunt everywhere is a speerpunt nowhere. */
export const veelSpeerpunten: LintRule = ({ plan }) => {
  const count = plan.priorities.filter(({ level }) => level === 'speerpunt').length
  if (plan.kind !== 'ivp' || count <= most) return []
  return [
    {
      rule: 'veel_speerpunten',
      weight: 'aandacht',
      ...onPlan,
      facts: { count, most },
      source: ccv(5),
    },
  ]
}
