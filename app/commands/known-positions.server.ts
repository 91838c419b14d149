import { findDivergence, positionsOf } from 'db/queries/divergences.server'
import type { KnownDivergence } from '~/domain/alignment/exchange/position-verdict'
import type { TenantScope } from '~/domain/tenancy/scope'

/** What was said last: the newest recorded position, and a draft where that is newer. */
function lastSaid(scope: TenantScope, id: string): KnownDivergence['positions'] {
  const all = positionsOf(scope, id)
  const recorded = all.findIndex(({ status }) => status === 'vastgelegd')
  return all
    .filter((_, at) => at === 0 || at === recorded)
    .map(({ id: position, kind, reason, motivation, body, decidedOn, kenmerk, reviewOn }) => ({
      id: position,
      ...{ kind, reason, motivation, body, decidedOn, kenmerk, reviewOn },
    }))
}

/** What rows of a table of divergences are held against: the own ones, with what was said about them. */
export const knownPositions = (scope: TenantScope) => ({
  tenant: scope.tenant,
  find: (id: string): KnownDivergence | undefined =>
    findDivergence(scope, scope.tenant, id) && { id, positions: lastSaid(scope, id) },
})
