import { z } from 'zod'
import { bringBack } from '~/commands/bring-back.server'
import { Block } from '~/domain/plans/editing/forms'
import { itemKinds } from '~/domain/plans/vocabulary'
import { tenantAction } from '~/http/tenant-action.server'
import { done, pageOfItem, PartParams } from './$tenant.plannen.$plan.schrijven/acts.server'
import { writingAccess } from './$tenant.plannen.$plan.schrijven/params'

const count = z.coerce.number().int().positive()
const Form = z.object({ version: count, revision: count, begin: count, block: Block })

/** Brings back the text from before one began to write, and keeps what was written since. */
export const action = tenantAction(
  {
    ...writingAccess,
    params: PartParams.extend({ kind: z.enum(itemKinds) }),
    form: Form,
  },
  ({ scope, params: { plan, kind, item }, form: { version, begin, block } }) => {
    const at = { planId: plan, version, kind, id: item }
    const page = pageOfItem(scope, at)
    return done(page, () => {
      bringBack(scope, { ...at, block, begin })
      const open = kind === 'doel' || kind === 'maatregel' ? item : block
      return `${page}?bewerk=${open}#${open}`
    })
  },
)
