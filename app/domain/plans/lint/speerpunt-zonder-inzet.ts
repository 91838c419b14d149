import { on, ccv, type LintFinding } from './finding'
import type { LintRule } from './input'

const filled = (words: string | null): boolean => words !== null && words.trim() !== ''

/** A speerpunt without what it asks of police or OM, or without money, stays a wish. */
export const speerpuntZonderInzet: LintRule = ({ plan }) => {
  if (plan.kind !== 'ivp') return []
  return plan.priorities.flatMap(({ id, level, policeEffort, omEffort, budget }): LintFinding[] => {
    const missing = [
      ...(filled(policeEffort) || filled(omEffort) ? [] : (['inzet'] as const)),
      ...(filled(budget) ? [] : (['budget'] as const)),
    ]
    if (level !== 'speerpunt' || missing.length === 0) return []
    return [
      {
        rule: 'speerpunt_zonder_inzet',
        weight: 'info',
        ...on('prioriteit', id),
        facts: { missing },
        source: ccv(8),
      },
    ]
  })
}
