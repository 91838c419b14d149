import { redirect } from '@remix-run/node'
import { unlinkDocument } from '~/commands/unlink-document.server'
import { NoFields, Part, TrajectParams } from '~/domain/trajects/forms'
import { stepPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { writesTraject } from '~/http/traject-access'

const Params = TrajectParams.extend({ document: Part })

export const action = tenantAction(
  { ...writesTraject, params: Params, form: NoFields },
  ({ scope, params }) => {
    const nr = unlinkDocument(scope, { planId: params.plan, id: params.document })
    return redirect(`${stepPath(scope.tenant, params.plan, nr, 'documenten')}?gelukt=weggehaald`)
  },
)
