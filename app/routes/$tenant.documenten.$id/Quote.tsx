import type { Quote } from './review.server'

/** The words before a passage, from the first whole word on. */
const before = (text: string): string => (/^\S/.test(text) ? text.replace(/^\S*\s/, '… ') : text)

/** The words after a passage, up to the last whole word. */
const after = (text: string): string => (/\S$/.test(text) ? text.replace(/\s\S*$/, ' …') : text)

/** The passage that a fact comes from, in the voice of the document; the found words are marked. */
export function QuoteText({ quote }: { quote: Quote }) {
  return (
    <blockquote className="kdc-quote">
      {before(quote.prefix)}
      <mark>{quote.exact}</mark>
      {after(quote.suffix)}
    </blockquote>
  )
}
