import type { TenantKind } from '~/domain/tenancy/tenant'
import { neighboursPath, partnershipsPath, practicesPath } from '~/http/paths'
import { Views } from '../patterns/Views'

type Here = 'overzicht' | 'praktijken' | 'samenwerking'

/** The pages about the neighbours; a bureau takes no part in samenwerkingsverbanden. */
export function NeighbourViews({
  tenant: { slug, kind },
  here,
}: {
  tenant: { slug: string; kind: TenantKind }
  here: Here
}) {
  const views = [
    { label: 'Overzicht', href: neighboursPath(slug), current: here === 'overzicht' },
    { label: 'Goede praktijken', href: practicesPath(slug), current: here === 'praktijken' },
    ...(kind === 'regio'
      ? []
      : [
          { label: 'Samenwerking', href: partnershipsPath(slug), current: here === 'samenwerking' },
        ]),
  ]
  return <Views label="Buren" views={views} />
}
