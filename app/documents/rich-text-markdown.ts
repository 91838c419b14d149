import { RichText } from '~/domain/texts/rich-text'
import { readMarkdown } from './read-markdown'
import { writeMarkdown } from './write-markdown'

export type ReadText =
  | { ok: true; text: RichText }
  | { ok: false; reason: 'te_lang' | 'te_diep' | 'onleesbaar'; message: string }

const messages = {
  te_lang: 'De tekst is te lang. Er passen 50.000 tekens in. Zet een deel ergens anders.',
  te_diep: 'In deze tekst staan te veel lijsten in elkaar. Maak er minder niveaus van.',
  onleesbaar:
    'Deze tekst kon niet worden gelezen. Haal afbeeldingen, samengevoegde cellen en vreemde links weg en probeer het opnieuw.',
} as const

const refuse = (reason: keyof typeof messages): ReadText => ({
  ok: false,
  reason,
  message: messages[reason],
})

/** Far more than 50,000 characters need, with all their form. */
const longestField = 1_000_000

const isEditorJson = (field: string): boolean => /^\s*\{"type":"doc"/.test(field)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Cut off or written by hand: no text, which the schema says too.
    return null
  }
}

/**
 * The text of a form field: the JSON of the editor, or Markdown typed without it. In Markdown other
 * headings become one of the two levels; pictures, code, HTML and links to another kind of address
 * become their words.
 */
export function richTextFrom(field: string): ReadText {
  if (field.length > longestField) return refuse('te_lang')
  const json = isEditorJson(field)
  const value = json ? parsed(field) : readMarkdown(field)
  if (!json && value === null) return refuse('te_diep')
  const read = RichText.safeParse(value)
  if (read.success) return { ok: true, text: read.data }
  const tooLong = read.error.issues.some(
    ({ code, path }) => code === 'too_big' || (code === 'custom' && path.length === 0),
  )
  return refuse(tooLong ? 'te_lang' : 'onleesbaar')
}

/**
 * The text as Markdown for a plain field; `richTextFrom` reads the same text from it. Only where bold or
 * italic sticks to a word in a way that Markdown cannot say, that mark is left out.
 */
export const markdownOf = (doc: RichText): string => writeMarkdown(doc)
