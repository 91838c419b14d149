import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { withdrawComment } from '~/commands/comment.server'
import { sharedDivergencePath, sharedPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'

/** Takes an own remark back; the page that it stood on says so. */
export const action = tenantAction(
  {
    may: 'comment:write',
    kind: 'partner',
    params: z.object({ comment: z.string().max(80) }),
    form: z.object({}),
  },
  ({ scope, params }) => {
    const { subjectTenantId, subjectPlanId, subjectVersion, divergenceId } = withdrawComment(
      scope,
      { id: params.comment },
    )
    return redirect(
      divergenceId === null
        ? `${sharedPath(scope.tenant, subjectTenantId, subjectPlanId, subjectVersion)}#reacties`
        : `${sharedDivergencePath(scope.tenant, subjectTenantId, divergenceId)}?klaar=ingetrokken`,
    )
  },
)
