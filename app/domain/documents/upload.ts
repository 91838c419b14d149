import { z } from 'zod'

/** A file, or text pasted from one. Exactly one of the two counts. */
export const Upload = z
  .object({
    file: z.instanceof(File).optional(),
    text: z
      .string()
      .max(2_000_000, 'Deze tekst is te lang. Stuur het document als bestand.')
      .optional(),
  })
  .refine((form) => (form.file && form.file.size > 0) || form.text?.trim(), {
    path: ['file'],
    message: 'Kies een bestand, of plak de tekst van het document.',
  })
export type Upload = z.infer<typeof Upload>

/** A table to read in. */
export const TableUpload = z.object({
  file: z
    .instanceof(File, { error: 'Kies een bestand.' })
    .refine((file) => file.size > 0, 'Kies een bestand.'),
})
