import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { undoAnswer } from '~/commands/undo-answer.server'
import { ItemKey } from '~/domain/alignment/workbench/bench-form'
import { NoParams } from '~/domain/tenancy/forms'
import { tenantAction } from '~/http/tenant-action.server'
import { backToBench } from './$tenant.afstemming_.werkbank/back.server'

/** Takes back the answer that was just given and puts its item on the bench again. */
export const action = tenantAction(
  {
    may: 'link:write',
    kind: ['gemeente', 'driehoek'],
    params: NoParams,
    form: z.object({ id: z.string().max(80), item: ItemKey }),
  },
  ({ scope, form, request }) => {
    undoAnswer(scope, { id: form.id })
    return redirect(backToBench(scope, request, { item: form.item, klaar: 'ongedaan' }))
  },
)
