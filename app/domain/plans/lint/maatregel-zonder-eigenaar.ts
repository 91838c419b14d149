import { on, ownRule, type LintFinding } from './finding'
import type { LintRule } from './input'

/** What nobody owns, nobody reports on. */
export const maatregelZonderEigenaar: LintRule = ({ plan }) =>
  plan.measures
    .filter(({ owner }) => owner === null || owner.trim() === '')
    .map(({ id, title, means }): LintFinding => ({
      rule: 'maatregel_zonder_eigenaar',
      weight: 'aandacht',
      ...on('maatregel', id),
      facts: { title, means },
      source: ownRule,
    }))
