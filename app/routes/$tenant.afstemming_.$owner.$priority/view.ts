import type { Measure, PlanVersion } from '~/domain/plans/plan'
import type { OptionGroup } from '~/ui/primitives/GroupedSelectField'
import { linkText as text } from './text'

const shortened = (words: string) =>
  words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words

const actionOption = (plan: PlanVersion, { id, number, title }: Measure) => ({
  value: `actie/${plan.id}/${plan.version}/${id}`,
  label: shortened(text.actionOption(number, title)),
})

/** What can be linked, per priority: itself, its goals, and the actions that carry it out. */
export function itemGroups(plan: PlanVersion, uvps: readonly PlanVersion[]): OptionGroup[] {
  return plan.priorities.map((priority) => ({
    label: `${priority.number} ${priority.title}`,
    options: [
      {
        value: `prioriteit/${priority.id}`,
        label: shortened(text.priorityOption(priority.number, priority.title)),
      },
      ...priority.goals.map((goal) => ({
        value: `doel/${goal.id}`,
        label: shortened(text.goalOption(goal.number, goal.text)),
      })),
      ...[plan, ...uvps].flatMap((at) =>
        at.measures
          .filter(({ priorityId }) => priorityId === priority.id)
          .map((measure) => actionOption(at, measure)),
      ),
    ],
  }))
}
