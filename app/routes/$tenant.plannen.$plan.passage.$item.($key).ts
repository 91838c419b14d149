import { redirect } from '@remix-run/node'
import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { PlanParams } from '~/domain/plans/forms'
import { findPassage } from '~/domain/plans/passages'
import { ItemId } from '~/domain/plans/plan'
import { planPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'

const PassageParams = PlanParams.extend({
  item: ItemId,
  key: z
    .string()
    .regex(/^[a-z0-9]{1,11}(-\d{1,4})?$/)
    .optional(),
})

/** Leads to the newest version in which these words still stand; 404 when they never did. */
export const loader = tenantLoader(
  { may: 'plan:read', kind: ['gemeente', 'driehoek', 'regio'], params: PassageParams },
  ({ scope, params: { plan: planId, item, key = null } }) => {
    const versions = listVersions(scope, planId)
    for (const { version } of versions) {
      const passage = findPassage(found(findPlanVersion(scope, planId, version)), item, key)
      if (!passage) continue
      const isNewest = version === versions[0]?.version
      const linked = isNewest ? '' : `&passage=${item}`
      throw redirect(`${planPath(scope.tenant, planId, version)}${linked}#${passage.anchor}`)
    }
    return found(null)
  },
)
