import { adoptedStrategyHeads, latestSharedPlans } from 'db/queries/across-tenants.server'
import { ownLinkSet, sharedLinkSet } from 'db/queries/link-rows.server'
import { plansTogether, strategiesTogether } from 'db/queries/region.server'
import { linkRows, type LinkRow } from '~/domain/alignment/exchange/link-row'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { chosenPlan } from '../$tenant.afstemming/chosen-plan.server'
import type { LinksQuery } from './filter'

interface Version {
  owner: string
  planId: string
  version: number
}

/** The plan whose own links are listed; a region lists those of others only. */
const ownPlan = (scope: TenantScope, query: LinksQuery) =>
  scope.kind === 'regio' ? undefined : chosenPlan(scope, query)

/** The versions of others: of each municipality the latest that it shared, and of each driehoek. */
function sharedVersions(scope: TenantScope): Version[] {
  if (scope.kind === 'gemeente') return []
  if (scope.kind === 'driehoek') return [...plansTogether(scope).values()]
  const owners = new Set<string>()
  const driehoeken = adoptedStrategyHeads(scope).filter(
    ({ owner, layer }) => layer === 'de_copen' && !owners.has(owner) && owners.add(owner),
  )
  return [...latestSharedPlans(scope), ...driehoeken]
}

/** All links that this tenant may read: its own, and those of the versions shared with it. */
export function allLinks(scope: TenantScope, query: LinksQuery): LinkRow[] {
  const plan = ownPlan(scope, query)
  const own = plan && ownLinkSet(scope, plan.id, plan.version)
  const shared = sharedVersions(scope).flatMap(
    ({ owner, planId, version }) => sharedLinkSet(scope, owner, planId, version) ?? [],
  )
  return [...(own ? [own] : []), ...shared].flatMap(linkRows)
}

/** The links that the filter asks for. */
export const filteredLinks = (rows: readonly LinkRow[], query: LinksQuery): LinkRow[] =>
  rows.filter(
    ({ relation, state, plan, strategy }) =>
      (query.relatie === undefined || relation === query.relatie) &&
      (query.status === undefined || state === query.status) &&
      (query.gemeente === undefined || plan.owner === query.gemeente) &&
      (query.regio === undefined || strategy.owner === query.regio),
  )

const named = (sides: readonly { owner: string; ownerName: string }[]) => [
  ...new Map(
    sides.map(({ owner, ownerName }) => [owner, { value: owner, label: ownerName }]),
  ).values(),
]

/** Everything that the page shows. */
export function readLinks(scope: TenantScope, query: LinksQuery) {
  const plan = ownPlan(scope, query)
  const all = allLinks(scope, query)
  const current = strategiesTogether(scope)
  const holds = ({ owner, planId }: Version) =>
    current.some((one) => one.owner === owner && one.planId === planId)
  return {
    name: scope.name,
    kind: scope.kind,
    query,
    total: all.length,
    mayImport: scope.kind !== 'regio' && may(scope.role, 'link:write'),
    plan: plan ? { title: plan.title, version: plan.version, fictitious: plan.fictitious } : null,
    municipalities: named(all.map((row) => row.plan)),
    regions: named(all.map((row) => row.strategy)),
    rows: filteredLinks(all, query).map((row) => ({
      id: row.id,
      owner: { slug: row.plan.owner, name: row.plan.ownerName },
      // Only what is answered against a strategy that holds has a page to answer on.
      answered: row.plan.owner === scope.tenant && holds(row.strategy),
      kind: row.local?.kind ?? null,
      local: row.localTitle,
      regional: row.regionalTitle,
      region: { slug: row.strategy.owner, name: row.strategy.ownerName },
      priorityId: row.regional.priorityId,
      relation: row.relation,
      note: row.note,
      state: row.state,
      on: row.on,
    })),
  }
}
export type LinksPage = ReturnType<typeof readLinks>
export type LinkLine = LinksPage['rows'][number]
