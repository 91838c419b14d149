import type { Quote } from './review.server'

/** The passage that a fact comes from, in the voice of the document; the found words are marked. */
export function QuoteText({ quote }: { quote: Quote }) {
  return (
    <blockquote className="kdc-quote">
      {quote.prefix}
      <mark>{quote.exact}</mark>
      {quote.suffix}
    </blockquote>
  )
}
