import type { z } from 'zod'
import { EditorJson, type LooseInline } from './editor-json'
import { richTextBounds } from './parts'
import { tidyBlocks } from './tidy'
import { plainText } from './words'

export * from './parts'
export { isAddress } from './address'
export { passageKey } from './passage-key'
export { blocksOf, isEmpty, plainText, type Passage } from './words'

/**
 * A text with little form: paragraphs, headings of two levels, lists, tables, bold, italic and links. It
 * is the JSON of the editor (Tiptap, ProseMirror) with a closed schema, in one way of writing: parsing it
 * again changes nothing. What is stored has been parsed by this.
 */
export const RichText = EditorJson.transform(({ type, content }) => ({
  type,
  content: tidyBlocks(content),
})).refine((doc) => plainText(doc).length <= richTextBounds.characters, {
  message: 'De tekst is te lang. Er passen 50.000 tekens in. Zet een deel ergens anders.',
})
export type RichText = z.infer<typeof RichText>

/** No words yet. */
export const emptyText: RichText = { type: 'doc', content: [] }

const lineOf = (line: string): LooseInline[] => (line === '' ? [] : [{ type: 'text', text: line }])

/**
 * Plain words as a text: an empty line starts a paragraph, a line end within it is a hard break. Makes no
 * headings or lists, and does not look at the length.
 */
export function textOf(words: string): RichText {
  const paragraphs = words
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/u)
    .map((paragraph) => ({
      type: 'paragraph' as const,
      content: paragraph
        .split('\n')
        .flatMap((line, at): LooseInline[] =>
          at === 0 ? lineOf(line) : [{ type: 'hardBreak' }, ...lineOf(line)],
        ),
    }))
  return { type: 'doc', content: tidyBlocks(paragraphs) }
}
