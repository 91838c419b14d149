import { passageKey } from '../../texts/passage-key'

/** Words with what stands before and after them (W3C Web Annotation). */
export type TextQuoteSelector = { prefix: string; exact: string; suffix: string }
/** Where words stand in a text, in UTF-16 units; `end` is the first that is not in it (W3C). */
export type TextPositionSelector = { start: number; end: number }

/**
 * A place in one section of one version. `version` is a hash of the section's text as it was, in which
 * case and white space do not count.
 */
export type TextAnchor = {
  sectionId: string
  version: string
  quote: TextQuoteSelector
  position: TextPositionSelector
}

/** How much stands around a quote. */
const context = 40

/** An anchor on the words from `start` to `end` of the text of a section. */
export function anchorOf(
  section: { id: string; text: string },
  { start, end }: TextPositionSelector,
): TextAnchor {
  const { id, text } = section
  return {
    sectionId: id,
    version: passageKey(text),
    quote: {
      prefix: text.slice(Math.max(0, start - context), start),
      exact: text.slice(start, end),
      suffix: text.slice(end, end + context),
    },
    position: { start, end },
  }
}
