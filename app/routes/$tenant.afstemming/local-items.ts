import type { LocalRef } from '~/domain/alignment/finding'
import type { PlanVersion } from '~/domain/plans/plan'

const planName = ({ kind, period }: PlanVersion) =>
  `${kind.toUpperCase()} ${period.from.slice(0, 4)}-${period.to.slice(0, 4)}`

/** How a local item is called: `prioriteit 4, Veilig online`; null when this plan does not hold it. */
export function itemName(
  plan: PlanVersion,
  ref: Pick<LocalRef, 'planId' | 'kind' | 'itemId'>,
): string | null {
  if (ref.planId !== plan.id) return null
  if (ref.kind === 'actie') {
    const measure = plan.measures.find(({ id }) => id === ref.itemId)
    return measure ? `actie ${measure.number}, ${measure.title}` : null
  }
  const priority = plan.priorities.find(({ id }) => id === ref.itemId)
  if (priority) return `prioriteit ${priority.number}, ${priority.title}`
  const goal = plan.priorities.flatMap(({ goals }) => goals).find(({ id }) => id === ref.itemId)
  return goal ? `doel ${goal.number}, ${goal.text}` : null
}

/** An item in two words: `Woerden 3`, `Woerden doel 3.1`, `het plan van Woerden` for the whole. */
export function itemLabel(
  name: string,
  plan: PlanVersion | undefined,
  ref: Pick<LocalRef, 'planId' | 'kind' | 'itemId'>,
): string {
  const here = plan?.id === ref.planId ? plan : undefined
  const priority = here?.priorities.find(({ id }) => id === ref.itemId)
  if (priority) return `${name} ${priority.number}`
  const goal = here?.priorities.flatMap(({ goals }) => goals).find(({ id }) => id === ref.itemId)
  if (goal) return `${name} doel ${goal.number}`
  return ref.kind === 'actie' ? `een actie van ${name}` : `het plan van ${name}`
}

/** Where in the plan: `IVP 2023-2026: prioriteit 4, Veilig online`; null when nothing is found. */
export function placesIn(plan: PlanVersion, refs: readonly LocalRef[]): string | null {
  const names = refs.flatMap((ref) => itemName(plan, ref) ?? [])
  return names.length > 0 ? `${planName(plan)}: ${names.join('; ')}` : null
}
