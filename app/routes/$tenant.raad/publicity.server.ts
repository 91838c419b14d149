import {
  councilDecisions,
  councilStrategies,
  councilVersions,
  neighbourCells,
  neighbourPlans,
  publicStrategies,
} from 'db/queries/council.server'
import { divergencesOf, type DivergenceRow } from 'db/queries/divergences.server'
import { ownCells } from 'db/queries/matrix.server'
import { readPublic, type PublicHead } from 'db/queries/public.server'
import { adoptedStatuses } from '~/domain/plans/vocabulary'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

const isAdopted = ({ status }: PublicHead) => adoptedStatuses.some((adopted) => adopted === status)

const whole = (scope: TenantScope, head: PublicHead | undefined): PlanVersion | null =>
  (head && readPublic(scope.today, head.owner, head.planId, head.version)) ?? null

/** The public IVP that counts today: adopted and begun, else the newest that was adopted. */
function planOf(scope: TenantScope, heads: readonly PublicHead[]): PlanVersion | null {
  const adopted = heads.filter((head) => head.kind === 'ivp' && isAdopted(head))
  return whole(scope, adopted.find(({ period }) => period.from <= scope.today) ?? adopted[0])
}

/** Differences of a public version with strategies that are public in the version compared. */
function differencesOf(scope: TenantScope, plan: PlanVersion, readable: Set<string>) {
  return divergencesOf(scope, plan.id, plan.version).filter(({ why, subjectTenantId }) => {
    const above = why.versions.regional
    if (subjectTenantId === null) return above === null
    return above !== null && readable.has(`${subjectTenantId}/${above.planId}/${above.version}`)
  })
}

const keyOf = ({ owner, planId, version }: PublicHead) => `${owner}/${planId}/${version}`

/**
 * Everything on the page for the raad, from what is openbaar alone: own public versions, public
 * strategies, public plans of neighbours, and positions that were recorded about a public version.
 */
export function readPublicity(scope: TenantScope) {
  const versions = councilVersions(scope)
  const plan = planOf(scope, versions)
  const strategies = councilStrategies(scope)
  const readable = new Set(publicStrategies(scope).map(keyOf))
  const ofPlan = (planId: string | null | undefined, status?: string) =>
    versions.find(
      (head) => head.planId === planId && (status ? head.status === status : isAdopted(head)),
    )
  const uvps = versions.filter(({ kind, period }) => kind === 'uvp' && period.from <= scope.today)
  const differences: DivergenceRow[] = plan ? differencesOf(scope, plan, readable) : []
  return {
    versions,
    plan,
    before: whole(scope, plan ? ofPlan(plan.follows) : undefined),
    /** The plan that was adopted already and begins later. */
    next:
      versions.find(
        (head) =>
          head.kind === 'ivp' && isAdopted(head) && plan && head.period.from > plan.period.from,
      ) ?? null,
    /** What the college offered, where the raad adopted another text. */
    offered:
      plan?.status === 'geamendeerd_vastgesteld'
        ? whole(scope, ofPlan(plan.id, 'ter_vaststelling'))
        : null,
    uvp:
      uvps
        .flatMap((head) => whole(scope, head) ?? [])
        .find(({ carriesOut }) => carriesOut === plan?.id) ?? null,
    strategies: strategies.flatMap((head) => whole(scope, head) ?? []),
    decisions: councilDecisions(scope),
    differences,
    cells: plan
      ? ownCells(scope, plan.id, plan.version).filter((cell) =>
          strategies.some(({ owner, planId }) => owner === cell.owner && planId === cell.planId),
        )
      : [],
    neighbours: neighbourPlans(scope),
    neighbourCells: neighbourCells(scope),
  }
}

export type Publicity = ReturnType<typeof readPublicity>
