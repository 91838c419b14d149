import { latestSharedPlans } from 'db/queries/across-tenants.server'
import { municipalitiesTogether, strategiesTogether } from 'db/queries/region.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { layerName } from '~/ui/nl/plans'
import type { Names } from './view'

/** The municipalities of the region that shared a plan with its bureau. */
const sharers = (scope: TenantScope) =>
  Object.fromEntries(latestSharedPlans(scope).map(({ owner, ownerName }) => [owner, ownerName]))

/** In a sentence a driehoek and a region are called after their layer. */
const ownName = ({ kind, name }: TenantScope): string =>
  kind === 'driehoek' ? layerName.de_copen : kind === 'regio' ? layerName.rvs : name

/** How the two sides of a divergence are called in a sentence, and which owner is the driehoek. */
export function sideNames(scope: TenantScope): { names: Names; driehoek: string | null } {
  const strategies = strategiesTogether(scope)
  const driehoek = strategies.find(({ layer }) => layer === 'de_copen')?.owner ?? null
  return {
    driehoek,
    names: {
      ...Object.fromEntries(strategies.map(({ owner, layer }) => [owner, layerName[layer]])),
      ...Object.fromEntries(municipalitiesTogether(scope).map(({ slug, name }) => [slug, name])),
      ...(scope.kind === 'regio' ? sharers(scope) : {}),
      [scope.tenant]: ownName(scope),
    },
  }
}
