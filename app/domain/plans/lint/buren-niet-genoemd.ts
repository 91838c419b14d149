import { ccv, on, type LintFinding } from './finding'
import type { LintRule } from './input'
import { wordsOfPriority } from './texts'

/** Neighbours in the same basisteam have a priority on the same theme, and the text names none. */
export const burenNietGenoemd: LintRule = ({ plan, neighbours }) => {
  if (plan.kind !== 'ivp') return []
  return plan.priorities.flatMap((priority): LintFinding[] => {
    const same = neighbours
      .filter(({ themes }) => themes.some((theme) => priority.themes.includes(theme)))
      .map(({ name }) => name)
    const words = [wordsOfPriority(priority), ...priority.goals.map(({ text }) => text)].join('\n')
    const considered = neighbours.some(({ name }) => words.includes(name))
    if (same.length === 0 || considered || /\bDe Copen\b|buurgemeente/iu.test(words)) return []
    return [
      {
        rule: 'buren_niet_genoemd',
        weight: 'info',
        ...on('prioriteit', priority.id),
        facts: { neighbours: same },
        source: ccv(5),
      },
    ]
  })
}
