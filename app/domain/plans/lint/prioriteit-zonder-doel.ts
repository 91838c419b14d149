import { ccv, on, type LintFinding } from './finding'
import type { LintRule } from './input'

/** Without a goal nobody can say later whether a priority was worth it. */
export const prioriteitZonderDoel: LintRule = ({ plan }) =>
  plan.priorities
    .filter(({ goals }) => goals.length === 0)
    .map(({ id, title, level }): LintFinding => ({
      rule: 'prioriteit_zonder_doel',
      weight: level === 'beheersniveau' ? 'info' : 'aandacht',
      ...on('prioriteit', id),
      facts: { title },
      source: ccv(6),
    }))
