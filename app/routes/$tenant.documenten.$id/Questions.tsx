import { Section } from '~/ui'
import { QuoteText } from './Quote'
import type { Review } from './review.server'

/** Where the document contradicts itself or leaves something open. The adviseur answers in the form. */
export function Questions({ questions }: { questions: Review['questions'] }) {
  if (questions.length === 0) return null
  return (
    <Section
      id="vragen"
      title={questions.length === 1 ? 'Een vraag aan u' : `${questions.length} vragen aan u`}
      intro="Het document is hier niet eenduidig. Uw antwoord vult u hieronder in bij het besluit."
    >
      <ol className="kdc-stack">
        {questions.map(({ id, question, quotes }) => (
          <li key={id}>
            <p>
              <strong>{question}</strong>
            </p>
            {quotes.map((quote, index) => (
              <QuoteText key={index} quote={quote} />
            ))}
          </li>
        ))}
      </ol>
    </Section>
  )
}
