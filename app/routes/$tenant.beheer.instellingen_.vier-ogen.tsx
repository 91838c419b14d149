import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { switchFourEyes } from '~/commands/switch-four-eyes.server'
import { NoParams } from '~/domain/tenancy/forms'
import { decidingBodiesPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'

/** The beheerder says whether a second person confirms each link. */
export const action = tenantAction(
  {
    may: 'settings:manage',
    kind: 'gemeente',
    params: NoParams,
    form: z.object({ on: z.enum(['ja', 'nee']) }),
  },
  ({ scope, form }) => {
    switchFourEyes(scope, form.on === 'ja')
    return redirect(`${decidingBodiesPath(scope.tenant)}?gelukt=vier-ogen`)
  },
)
