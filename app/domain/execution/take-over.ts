import type { ItemId, Measure, PlanId, PlanVersion, Priority } from '../plans/plan'

/** A measure that goes on, and the priority of the new IVP that it carries out from then on. */
export type Choice = { measureId: ItemId; priorityId: ItemId }

/**
 * The priority of an IVP that goes on with one of an earlier IVP: that of the same lineage, else the
 * one that names it as the one before. Null when nothing goes on with it.
 */
export function priorityNow(priorities: readonly Priority[], id: ItemId): ItemId | null {
  const same = priorities.find((priority) => priority.id === id)
  const after = priorities.find(({ predecessors }) =>
    predecessors.some(
      ({ priorityId, succession }) => priorityId === id && succession !== 'vervallen',
    ),
  )
  return (same ?? after)?.id ?? null
}

const goalIn = (priority: Priority | undefined, goalId: ItemId | null): ItemId | null =>
  priority?.goals.some(({ id }) => id === goalId) ? goalId : null

/**
 * The measures with which the next uitvoeringsplan begins, numbered anew. What belongs to the years
 * before (planning, quarters, report) stays behind; who, with whom, with what and what comes out of it
 * go on. A goal goes on when the priority still has it.
 */
export function takeOver(
  from: { planId: PlanId; measures: readonly Measure[] },
  ivp: Pick<PlanVersion, 'priorities'>,
  choices: readonly Choice[],
): Measure[] {
  const chosen = new Map(choices.map(({ measureId, priorityId }) => [measureId, priorityId]))
  return from.measures
    .flatMap((measure) => {
      const priorityId = chosen.get(measure.id)
      return priorityId === undefined ? [] : [{ measure, priorityId }]
    })
    .map(({ measure, priorityId }, index) => ({
      ...measure,
      number: String(index + 1),
      priorityId,
      goalId: goalIn(
        ivp.priorities.find(({ id }) => id === priorityId),
        measure.goalId,
      ),
      planning: null,
      quarterFrom: null,
      quarterTo: null,
      origin: { owner: null, planId: from.planId, measureId: measure.id },
      report: null,
    }))
}
