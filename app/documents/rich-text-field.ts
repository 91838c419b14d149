import { z } from 'zod'
import type { RichText } from '~/domain/texts/rich-text'
import { emptyText } from '~/domain/texts/rich-text'
import { markdownOf, richTextFrom } from './rich-text-markdown'

/** A text in a form: add it to the schema of the other fields. An empty field is an empty text. */
export const RichTextInput = z
  .string()
  .optional()
  .transform((field, context): RichText => {
    const read = richTextFrom(field ?? '')
    if (read.ok) return read.text
    context.addIssue({ code: 'custom', message: read.message })
    return z.NEVER
  })

/** What `RichTextField` shows: Markdown for the plain field, the same text as JSON for the editor. */
export interface ShownText {
  defaultValue: string
  doc?: string
}

/**
 * The text of a field: as stored, or as the person sent it when that came back refused. What was sent and
 * cannot be read stays in the field as it was.
 */
export function shownText(stored: RichText = emptyText, sent?: string | null): ShownText {
  const read = sent == null ? { ok: true as const, text: stored } : richTextFrom(sent)
  if (!read.ok) return { defaultValue: sent ?? '' }
  return { defaultValue: markdownOf(read.text), doc: JSON.stringify(read.text) }
}
