import { z } from 'zod'
import { ItemId } from '../../plans/plan'

const LinkId = z.string().max(80)

/** Both texts were looked at again and mean the same; for as many links as are ticked. */
const Confirm = z.object({
  act: z.literal('bevestigen'),
  links: z
    .array(LinkId, { error: 'Vink aan wat u bevestigt.' })
    .min(1, 'Vink aan wat u bevestigt.')
    .max(500),
})
/** A link in the tray goes on at this priority. */
const TakeOver = z.object({
  act: z.literal('overnemen'),
  link: LinkId,
  priority: ItemId,
})
/** A link in the tray is ended, or an answer about a part that is gone is not gone on with. */
const Lapse = z.object({ act: z.enum(['vervallen', 'achterlaten']), link: LinkId })

/** What a person does on the page *Te bevestigen*. */
export const ToConfirmForm = z.discriminatedUnion('act', [Confirm, TakeOver, Lapse])
export type ToConfirmForm = z.infer<typeof ToConfirmForm>
