import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { restoreLint } from '~/commands/dismiss-lint.server'
import { PlanParams } from '~/domain/plans/forms'
import { LintKey, LintRule } from '~/domain/plans/lint/dismissal'
import { lintPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'

/** Brings a point back that was put aside. */
export const action = tenantAction(
  {
    may: 'plan:write',
    kind: ['gemeente', 'driehoek', 'regio'],
    params: PlanParams.extend({ rule: LintRule, key: LintKey }),
    form: z.object({}),
  },
  ({ scope, params: { plan: planId, rule, key } }) => {
    restoreLint(scope, { planId, rule, key })
    return redirect(`${lintPath(scope.tenant, planId)}?klaar=terug`)
  },
)
