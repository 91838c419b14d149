import type { Goal, PlanVersion, Priority } from '../plans/plan'
import { themeName } from '../strategies/kernbeleid'
import { facts, list, prose, section, table, written } from './blocks'
import { missing } from './open-places'
import type { Section } from './paper'
import { measuredBy } from './plan-words'
import type { PaperWords, Sources } from './sources'

const goalLine = (goal: Goal, words: PaperWords): string => {
  const measured = measuredBy(goal, words)
  return `Doel ${goal.number}: ${goal.text}${measured ? ` (${measured})` : ''}`
}

/** One priority as a chapter of the plan has it: why, goals, approach, partners, effort and money. */
function prioritySection(plan: PlanVersion, priority: Priority, words: PaperWords): Section[] {
  const { number, title, level, themes, origins, why, whyRich, approach, approachRich } = priority
  const goals = priority.goals.map((goal) => goalLine(goal, words))
  return [
    section(
      `${number}. ${title}`,
      facts(
        ['Niveau', words.level[level]],
        ['Thema’s', themes.map(themeName).join(', ')],
        ['Herkomst', origins.map((origin) => words.origin[origin]).join(', ')],
        ['Partners', priority.partners.join(', ')],
        ['Gevraagde inzet van de politie', priority.policeEffort],
        ['Gevraagde inzet van het OM', priority.omEffort],
        ['Geld', priority.budget],
        ['Taakveld', priority.taskField],
      ),
      2,
    ),
    section('Wat is er aan de hand?', written(why, whyRich), 3),
    section(
      'Wat willen we bereiken?',
      goals.length > 0 ? list(goals) : prose(missing(plan, `doelen bij ${title}`)),
      3,
    ),
    section(
      'Hoe pakken we dat aan?',
      approach === '' && !approachRich
        ? prose(missing(plan, `aanpak van ${title}`))
        : written(approach, approachRich),
      3,
    ),
  ]
}

/** The priorities of a plan: first all at a glance, then each with its text. */
export function prioritySections({ plan, words }: Sources, chapter: string): Section[] {
  const rows = plan.priorities.map(({ number, title, level, goals }) => [
    `${number}. ${title}`,
    words.level[level],
    String(goals.length),
  ])
  const overview = table('Prioriteiten van dit plan', ['Prioriteit', 'Niveau', 'Doelen'], rows)
  return [
    section(
      chapter,
      overview.length > 0 ? overview : prose(missing(plan, 'prioriteiten van het plan')),
    ),
    ...plan.priorities.flatMap((priority) => prioritySection(plan, priority, words)),
  ]
}
