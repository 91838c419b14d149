import { municipalitiesTogether, strategiesTogether } from 'db/queries/region.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Names } from './view'

/** How the two sides of a divergence are called in a sentence, and which owner is the driehoek. */
export function sideNames(scope: TenantScope): { names: Names; driehoek: string | null } {
  const strategies = strategiesTogether(scope)
  const driehoek = strategies.find(({ layer }) => layer === 'de_copen')?.owner ?? null
  const called = { rvs: 'de RVS', de_copen: 'De Copen', gemeente: 'de gemeente', rijk: 'het Rijk' }
  return {
    driehoek,
    names: {
      ...Object.fromEntries(strategies.map(({ owner, layer }) => [owner, called[layer]])),
      ...Object.fromEntries(municipalitiesTogether(scope).map(({ slug, name }) => [slug, name])),
      [scope.tenant]: scope.kind === 'driehoek' ? called.de_copen : scope.name,
    },
  }
}
