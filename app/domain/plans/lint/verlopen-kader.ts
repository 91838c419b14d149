import { onPlan, ownRule, type LintFinding } from './finding'
import type { LintRule } from './input'
import { lastYearOf } from './named-periods'

/** An own policy that the traject names as a framework has ended when this plan begins. */
export const verlopenKader: LintRule = ({ plan, frameworks }) => {
  const from = Number(plan.period.from.slice(0, 4))
  return frameworks.flatMap(({ title }): LintFinding[] => {
    const lastYear = lastYearOf(title)
    if (lastYear === null || lastYear >= from) return []
    const slug = title
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
    return [
      {
        rule: 'verlopen_kader',
        weight: 'info',
        ...onPlan,
        key: `kader.${slug.slice(0, 80)}`,
        facts: { name: title, lastYear },
        source: ownRule,
      },
    ]
  })
}
