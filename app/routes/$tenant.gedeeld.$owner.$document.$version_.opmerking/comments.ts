import type { ToldComment } from 'db/queries/voices.server'
import type { PlanVersion } from '~/domain/plans/plan'
import type { PlanComment } from '~/ui/patterns/PlanComments'

/** The remarks on a plan itself, as its page shows them; those on a divergence stand at the divergence. */
export const planComments = (
  comments: readonly ToldComment[],
  plan: Pick<PlanVersion, 'priorities'>,
  withdrawPath: (id: string) => string | null,
): PlanComment[] =>
  comments
    .filter(({ divergenceId }) => divergenceId === null)
    .map(({ id, by, byName, on, text, withdrawnOn, priorityId, own }) => ({
      id,
      owner: { slug: by, name: byName },
      on,
      text: withdrawnOn === null ? text : null,
      priority: plan.priorities.find((one) => one.id === priorityId)?.title ?? null,
      withdrawPath: own && withdrawnOn === null ? withdrawPath(id) : null,
    }))
