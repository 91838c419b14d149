import { uvpsOf } from 'db/queries/alignment.server'
import { datedPlans } from 'db/queries/dated-plans.server'
import { draftHead } from 'db/queries/plan-items.server'
import { decisionsOf, findPlanVersion, listVersions } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import { widerStages } from '~/domain/plans/forms'
import { mayWrite } from '~/domain/plans/lifecycle'
import { isSettled, mayWithdraw } from '~/domain/plans/sharing'
import { isAdopted } from '~/domain/plans/validity'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { validityView } from '~/ui/plans/validityView'
import { readStanding } from '../$tenant.plannen.$plan.stand/read.server'

const titlesOf = ({ priorities }: PlanVersion): Record<string, string> =>
  Object.fromEntries(priorities.map(({ id, number, title }) => [id, `${number} ${title}`]))

/** Whether this person can write: in the newest version, or in a new one beside it. */
function writingOf(scope: TenantScope, planId: PlanId): 'nu' | 'nieuwe_versie' | null {
  const head = draftHead(scope, planId)
  if (!head || !may(scope.role, 'plan:write')) return null
  return mayWrite(head).ok ? 'nu' : 'nieuwe_versie'
}

/**
 * One own plan to read. Without a version: the one that was adopted last, else the newest. Throws
 * `NotFound` when the plan or the version is not there.
 */
export function readPlanPage(scope: TenantScope, planId: PlanId, asked: number | undefined) {
  const versions = listVersions(scope, planId)
  const adopted = versions.find((version) => isAdopted(version, []))
  const version = found(
    asked === undefined
      ? (adopted ?? versions[0])
      : versions.find((candidate) => candidate.version === asked),
  )
  const plan = found(findPlanVersion(scope, planId, version.version))
  const dated = datedPlans(scope).find((one) => one.plan.id === planId)
  const above = plan.carriesOut === null ? undefined : findPlanVersion(scope, plan.carriesOut)
  const stages = widerStages(scope.kind, version.visibility)
  const { standing, acts } = readStanding(scope, planId, version.version)
  return {
    plan,
    standing,
    acts,
    version,
    versions,
    above: above ? { id: above.id, title: above.title } : null,
    priorityTitles: above ? titlesOf(above) : null,
    uvps: plan.kind === 'ivp' ? uvpsOf(scope, planId, 'concept') : [],
    decisions: decisionsOf(scope, planId),
    validity:
      dated && scope.kind === 'gemeente' && plan.kind === 'ivp'
        ? validityView({
            one: dated,
            next: null,
            decided: [dated],
            owner: scope.name,
            today: scope.today,
          })
        : null,
    may: {
      write: writingOf(scope, planId),
      share:
        may(scope.role, 'plan:share') &&
        stages.length > 0 &&
        isSettled({ status: version.status, frozen: version.frozenAt !== null }).ok,
      withdraw:
        may(scope.role, 'plan:share') &&
        version.visibility !== 'concept' &&
        mayWithdraw(version.status).ok,
      date: may(scope.role, 'decision:date'),
      preview:
        plan.kind === 'strategie' && may(scope.role, 'strategy:write') && !isAdopted(version, []),
    },
  }
}
