import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { unlinkPartnership } from '~/commands/unlink-partnership.server'
import { NoFields } from '~/domain/trajects/forms'
import { partnershipPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'

export const action = tenantAction(
  {
    may: 'partnership:write',
    kind: ['gemeente', 'driehoek'],
    params: z.object({ item: z.string().max(80) }),
    form: NoFields,
  },
  ({ scope, params }) => {
    const { owner, id } = unlinkPartnership(scope, params.item)
    return redirect(`${partnershipPath(scope.tenant, owner, id)}?gelukt=los`)
  },
)
