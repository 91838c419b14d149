import { z } from 'zod'
import { moveItem } from '~/commands/move-item.server'
import { tenantAction } from '~/http/tenant-action.server'
import {
  anchorOf,
  done,
  pageOfPart,
  PartForm,
  PartParams,
} from './$tenant.plannen.$plan.schrijven/acts.server'
import { writingAccess } from './$tenant.plannen.$plan.schrijven/params'

/** Gives a part another place, one up or down. */
export const action = tenantAction(
  {
    ...writingAccess,
    params: PartParams,
    form: PartForm.extend({ to: z.enum(['omhoog', 'omlaag']) }),
  },
  ({ scope, params: { plan, kind, item }, form: { version, to } }) => {
    const at = { planId: plan, version, kind, id: item }
    const page = pageOfPart(scope, at)
    return done(page, () => {
      moveItem(scope, { ...at, to })
      return page + anchorOf(at)
    })
  },
)
