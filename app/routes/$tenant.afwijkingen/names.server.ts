import { municipalitiesTogether, strategiesTogether } from 'db/queries/region.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { layerName } from '~/ui/nl/plans'
import type { Names } from './view'

/** How the two sides of a divergence are called in a sentence, and which owner is the driehoek. */
export function sideNames(scope: TenantScope): { names: Names; driehoek: string | null } {
  const strategies = strategiesTogether(scope)
  const driehoek = strategies.find(({ layer }) => layer === 'de_copen')?.owner ?? null
  return {
    driehoek,
    names: {
      ...Object.fromEntries(strategies.map(({ owner, layer }) => [owner, layerName[layer]])),
      ...Object.fromEntries(municipalitiesTogether(scope).map(({ slug, name }) => [slug, name])),
      [scope.tenant]: scope.kind === 'driehoek' ? layerName.de_copen : scope.name,
    },
  }
}
