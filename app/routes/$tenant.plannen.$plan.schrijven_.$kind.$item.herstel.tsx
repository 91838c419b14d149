import { restoreItem } from '~/commands/restore-item.server'
import { writingPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import {
  anchorOf,
  done,
  pageOfPart,
  PartForm,
  PartParams,
} from './$tenant.plannen.$plan.schrijven/acts.server'
import { writingAccess } from './$tenant.plannen.$plan.schrijven/params'

/** Puts a removed part back where it stood. */
export const action = tenantAction(
  { ...writingAccess, params: PartParams, form: PartForm },
  ({ scope, params: { plan, kind, item }, form: { version } }) => {
    const at = { planId: plan, version, kind, id: item }
    return done(writingPath(scope.tenant, plan), () => {
      restoreItem(scope, at)
      return pageOfPart(scope, at) + anchorOf(at)
    })
  },
)
