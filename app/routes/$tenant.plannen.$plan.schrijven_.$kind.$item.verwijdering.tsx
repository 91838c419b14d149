import { removeItem } from '~/commands/remove-item.server'
import { tenantAction } from '~/http/tenant-action.server'
import {
  done,
  pageOfPart,
  PartForm,
  PartParams,
} from './$tenant.plannen.$plan.schrijven/acts.server'
import { writingAccess } from './$tenant.plannen.$plan.schrijven/params'

/** Takes a part out of the draft; the page where it stood offers to put it back. */
export const action = tenantAction(
  { ...writingAccess, params: PartParams, form: PartForm },
  ({ scope, params: { plan, kind, item }, form: { version } }) => {
    const at = { planId: plan, version, kind, id: item }
    const page = pageOfPart(scope, at)
    return done(page, () => {
      removeItem(scope, at)
      return `${page}?weg=${kind}.${item}`
    })
  },
)
