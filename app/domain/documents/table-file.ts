import { z } from 'zod'

/** A table that was read: every cell as text, and which columns of a row hold a formula. */
export const TableFile = z.object({
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      /** As a spreadsheet numbers it; the header is row 1. */
      nr: z.number().int().positive(),
      cells: z.array(z.string().nullable()),
      formulas: z.array(z.string()),
    }),
  ),
  warnings: z.array(z.string()),
})
export type TableFile = z.infer<typeof TableFile>
