import { isEmpty } from '../../texts/rich-text'
import { ccv, onPlan, type LintFinding } from './finding'
import type { LintRule } from './input'

/** An IVP says when it is evaluated, for whom, and with which data. */
export const evaluatieOntbreekt: LintRule = ({ plan }): LintFinding[] => {
  const chapters = plan.sections.filter(({ kind }) => kind === 'evaluatie')
  if (plan.kind !== 'ivp' || chapters.some(({ body }) => !isEmpty(body))) return []
  return [
    {
      rule: 'evaluatie_ontbreekt',
      weight: 'aandacht',
      ...onPlan,
      facts: { chapter: chapters.length === 0 ? 'ontbreekt' : 'leeg' },
      source: ccv(9),
    },
  ]
}
