import { plainText, textOf, type RichText } from '../../texts/rich-text'

/** A text as it is stored: its words, which rules read, and the same words with their form. */
export const withForm = (text: RichText): { words: string; rich: RichText } => ({
  words: plainText(text),
  rich: text,
})

/** The text of stored words; without a form of their own each line is a paragraph. */
export const textFrom = (words: string, rich: RichText | null): RichText =>
  rich ?? textOf(words.replaceAll('\n', '\n\n'))
