import { z } from 'zod'
import { RichTextInput } from '~/documents/rich-text-field'
import { isFactKey } from '~/domain/papers/facts'
import { SectionKey } from '~/domain/papers/forms'
import { textOf } from '~/domain/texts/rich-text'

const Fact = z
  .string()
  .trim()
  .max(200, { error: 'Schrijf dit korter: hoogstens 200 tekens.' })
  .default('')
  .transform((words) => textOf(words.replaceAll(/\s+/g, ' ')))

const PaperPart = z
  .object({
    section: SectionKey,
    revision: z.coerce.number().int().nonnegative(),
    body: z.string().optional(),
  })
  .transform(({ section, revision, body }, context) => {
    // A fact is one line without form: a kenmerk with stars in it stays as it is.
    const parsed = (isFactKey(section) ? Fact : RichTextInput).safeParse(body)
    if (parsed.success) return { section, revision, body: parsed.data }
    const [issue] = parsed.error.issues
    context.addIssue({ code: 'custom', path: ['body'], message: issue?.message ?? '' })
    return z.NEVER
  })

/** Own words for one section, or for all facts at the top. */
export const PaperTextForm = z.object({ parts: z.array(PaperPart).min(1).max(20) })
