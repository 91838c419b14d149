import { adoptedVersions, decisionsOf, listPlans } from 'db/queries/plans.server'
import { strategiesTogether } from 'db/queries/region.server'
import { listTrajects } from 'db/queries/traject.server'
import { isRunning } from '~/domain/plans/traject'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { longDate } from '~/ui/dates'
import type { Publicity } from './publicity.server'
import { councilText as text } from './text'

/** Plans that lie before the raad and are not public, and proposals about plans that are not. */
function before(scope: TenantScope, { versions, decisions }: Publicity): string[] {
  return listPlans(scope).flatMap(({ id, version, status, title }) => {
    const isPublic = versions.some((head) => head.planId === id && head.version === version)
    const proposed = decisionsOf(scope, id).filter(
      (one) =>
        one.status === 'voorgesteld' &&
        one.body === 'raad' &&
        !decisions.some(({ planId, proposed: on, effect, status: stands }) =>
          stands === 'voorgesteld'
            ? planId === id && on === one.proposed && effect === one.effect
            : false,
        ),
    )
    return [
      ...(status === 'ter_vaststelling' && !isPublic ? [text.closedPlan(title)] : []),
      ...(proposed.length > 0 ? [text.closedProposal(title)] : []),
    ]
  })
}

/** When the planning of a traject that runs takes its plan to the raad. */
function planned(scope: TenantScope): string[] {
  const adopted = new Set(adoptedVersions(scope).map(({ id }) => id))
  return listTrajects(scope)
    .filter((traject) => isRunning(traject, adopted))
    .flatMap(({ title, steps }) =>
      steps
        .filter(({ body, status }) => status !== 'klaar' && /\braad\b/i.test(body ?? ''))
        .flatMap((step) => {
          const day = step.planned.from ?? step.planned.to
          const when = step.planned.words ?? (day && longDate(day))
          return when ? [text.planned(title, step.title, when)] : []
        }),
    )
}

/** What officials know and a raadslid does not read on the page for the raad: said to officials only. */
export function closedTo(scope: TenantScope, facts: Publicity): string[] {
  if (!may(scope.role, 'plan:read')) return []
  const above = strategiesTogether(scope).filter(
    ({ owner, planId }) =>
      !facts.strategies.some((one) => one.owner === owner && one.id === planId),
  )
  return [
    ...before(scope, facts),
    ...planned(scope),
    ...above.map(({ title }) => text.closedStrategy(title)),
  ]
}
