import { redirect } from '@remix-run/node'
import { allowSuggestion } from '~/commands/reject-suggestion.server'
import { RejectionForm } from '~/domain/alignment/workbench/bench-form'
import { NoParams } from '~/domain/tenancy/forms'
import { tenantAction } from '~/http/tenant-action.server'
import { backToBench } from './$tenant.afstemming_.werkbank/back.server'
import { itemAt, pairOf, textsOf } from './$tenant.afstemming_.werkbank/record.server'

/** Lets a suggestion come back. */
export const action = tenantAction(
  { may: 'link:write', kind: ['gemeente', 'driehoek'], params: NoParams, form: RejectionForm },
  ({ scope, form, request }) => {
    const texts = textsOf(scope, form)
    const { local, priorityId } = pairOf(texts, form.item, form.target)
    allowSuggestion(scope, { ...itemAt(texts, local), priorityId })
    return redirect(backToBench(scope, request, { item: form.item }))
  },
)
