import type { PlanVersion } from '../plan'
import { on, onPlan, ownRule, type LintFinding } from './finding'
import type { LintInput, LintRule } from './input'
import { strategiesNamed } from './named-periods'
import { textsOf } from './texts'

const firstYear = ({ period }: PlanVersion): number => Number(period.from.slice(0, 4))

/** Texts that name a strategy which had ended when this plan begins. To look back is what a terugblik is for. */
const inTexts = (plan: PlanVersion): LintFinding[] =>
  textsOf(plan)
    .filter(({ chapter }) => chapter !== 'terugblik')
    .flatMap(({ item, words }): LintFinding[] => {
      const [ended] = strategiesNamed(words).filter(({ lastYear }) => lastYear < firstYear(plan))
      if (!ended) return []
      return [
        {
          rule: 'verlopen_strategie',
          weight: 'aandacht',
          ...on(item.kind, item.id),
          facts: { ...ended, from: 'tekst' },
          source: ownRule,
        },
      ]
    })

/** Answers that still stand on a strategy which was followed by another. */
function inLinks({ links, strategies: { current, superseded } }: LintInput): LintFinding[] {
  const old = superseded.find(
    ({ owner, id }) =>
      !current.some((one) => one.owner === owner && one.id === id) &&
      links.some(({ regional }) => regional.owner === owner && regional.planId === id),
  )
  if (!old) return []
  const lastYear = Number(old.period.to.slice(0, 4))
  return [
    {
      rule: 'verlopen_strategie',
      weight: 'aandacht',
      ...onPlan,
      facts: { name: old.title, lastYear, from: 'verband' },
      source: ownRule,
    },
  ]
}

/** The plan rests on a strategy that no longer holds (real: *zorg en veiligheid*, RVS 2019-2022). */
export const verlopenStrategie: LintRule = (input) => [...inLinks(input), ...inTexts(input.plan)]
