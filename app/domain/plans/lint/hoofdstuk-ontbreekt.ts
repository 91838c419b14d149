import { isEmpty } from '../../texts/rich-text'
import { ccv, onPlan, type LintFinding, type LintSource } from './finding'
import type { LintRule } from './input'
import type { SectionKind } from '../vocabulary'

/** Chapters that an IVP has, with the part of the checklist; the evaluation has a rule of its own. */
const expected: readonly (readonly [SectionKind, LintSource])[] = [
  ['inleiding', ccv(1)],
  ['missie', ccv(2)],
  ['visie', ccv(2)],
  ['terugblik', ccv(3)],
  ['veiligheidsanalyse', ccv(4)],
  ['organisatie', ccv(8)],
]

/** A chapter that is not there, or that has no words yet. */
export const hoofdstukOntbreekt: LintRule = ({ plan }) => {
  if (plan.kind !== 'ivp') return []
  return expected
    .filter(([chapter]) =>
      plan.sections.every(({ kind, body }) => kind !== chapter || isEmpty(body)),
    )
    .map(([chapter, source]): LintFinding => ({
      rule: 'hoofdstuk_ontbreekt',
      weight: 'info',
      ...onPlan,
      key: `hoofdstuk.${chapter}`,
      facts: { chapter },
      source,
    }))
}
