import { redirect } from '@remix-run/node'
import { findLink } from 'db/queries/links.server'
import { z } from 'zod'
import { withdrawLink } from '~/commands/end-link.server'
import { found } from '~/commands/refusals'
import { linkPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'

/** Takes an answer back; the page of its priority says so. */
export const action = tenantAction(
  {
    may: 'link:write',
    kind: ['gemeente', 'driehoek'],
    params: z.object({ link: z.string().max(80) }),
    form: z.object({}),
  },
  ({ scope, params }) => {
    const link = found(findLink(scope, params.link))
    withdrawLink(scope, { id: link.id })
    return redirect(
      linkPath(scope.tenant, link.subjectTenantId, link.subjectPriorityId) +
        queryOf({ plan: link.planId, versie: link.version, klaar: 'ingetrokken' }),
    )
  },
)
