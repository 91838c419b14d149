import { z } from 'zod'
import { startVersion } from '~/commands/start-version.server'
import { PlanParams } from '~/domain/plans/forms'
import { writingPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { done } from './$tenant.plannen.$plan.schrijven/acts.server'
import { writingAccess } from './$tenant.plannen.$plan.schrijven/params'

/** Starts a new version of a plan whose text lies fast, and opens it to write in. */
export const action = tenantAction(
  { ...writingAccess, params: PlanParams, form: z.object({}) },
  ({ scope, params }) => {
    const page = writingPath(scope.tenant, params.plan)
    return done(page, () => {
      startVersion(scope, params.plan)
      return page
    })
  },
)
