import type { PlanVersion } from '~/domain/plans/plan'
import { publicPath } from '~/http/paths'
import { longDate } from '~/ui/dates'
import { reportStateWord } from '~/ui/nl/execution'
import { levelWord } from '~/ui/nl/plans'
import { priorityAnchor } from '~/ui/plans/PriorityBlock'
import { valueInYear } from '~/ui/plans/text'
import { councilText as text } from './text'

type Goal = PlanVersion['priorities'][number]['goals'][number]

/** From where to where, as the plan says it. No trend: the portal has no series of figures. */
function figures({ indicator }: Goal): string | null {
  if (!indicator || indicator.target === null) return null
  const { name, baseline, baselineYear, target, targetYear } = indicator
  const to = valueInYear(target, targetYear, indicator)
  const words =
    baseline === null
      ? text.onlyTo(to)
      : text.fromTo(valueInYear(baseline, baselineYear, indicator), to)
  return `${name}. ${words}`
}

/** The newest report on a priority in the public uitvoeringsplan. */
function reportOn(uvp: PlanVersion | null, priorityId: string): string | null {
  const reports = (uvp?.measures ?? []).flatMap(({ priorityId: of, report }) =>
    of === priorityId && report ? [report] : [],
  )
  const last = reports.sort((a, b) => b.on.localeCompare(a.on))[0]
  return last
    ? text.report(longDate(last.on), reportStateWord[last.state].toLowerCase(), last.text)
    : null
}

/** What the plan sets out to reach, priority by priority. */
export const goalsOf = (plan: PlanVersion, uvp: PlanVersion | null) =>
  plan.priorities.map((priority) => ({
    id: priority.id,
    title: priority.title,
    level: levelWord[priority.level],
    href: `${publicPath(plan.owner, plan.id, plan.version)}#${priorityAnchor(priority.id)}`,
    goals: priority.goals.map((goal) => ({ id: goal.id, text: goal.text, figures: figures(goal) })),
    report: reportOn(uvp, priority.id),
  }))
