import { regionDivergences } from 'db/queries/divergences.server'
import type { TimelineOwner } from '~/domain/plans/timeline'
import type { TenantScope } from '~/domain/tenancy/scope'
import { divergencesPath } from '~/http/paths'
import { timelinePage as text } from './text'

/** Whose plan runs out of step with the region, one line each; only the driehoek has these pages. */
export function periodNotes(scope: TenantScope, owners: readonly TimelineOwner[]) {
  if (scope.kind !== 'driehoek') return []
  const found = regionDivergences(scope).filter(({ kind }) => kind === 'periode')
  return owners.flatMap(({ slug, name }) => {
    const own = found.filter(({ municipality }) => municipality === slug)
    if (own.length === 0) return []
    const explained = own.every((row) => row.explained)
    return [
      {
        id: slug,
        href: `${divergencesPath(scope.tenant)}?soort=periode&gemeente=${slug}`,
        line: text.otherPeriod(name, explained),
        link: text.toDivergence(name),
      },
    ]
  })
}
