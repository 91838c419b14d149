import { z } from 'zod'

const list = (value: unknown): unknown =>
  value === undefined || Array.isArray(value) ? (value ?? []) : [value]

/** Links that a person looked at; `naar` is the page of the portal that the person came from. */
export const ConfirmForm = z.object({
  links: z.preprocess(
    list,
    z
      .array(z.string().max(80))
      .min(1, 'Vink aan wat u bevestigt.')
      .max(500, 'Bevestig ten hoogste 500 verbanden tegelijk.'),
  ),
  naar: z.string().max(500).optional(),
})
export type ConfirmForm = z.infer<typeof ConfirmForm>
