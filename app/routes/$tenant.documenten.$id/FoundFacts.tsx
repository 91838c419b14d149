import { Section } from '~/ui'
import { periodText } from '~/ui/dates'
import { QuoteText } from './Quote'
import type { Quote, Review } from './review.server'

type Row = { id: string; text: string; quote: Quote }

function FactList({ title, rows }: { title: string; rows: Row[] }) {
  if (rows.length === 0) return null
  return (
    <details className="kdc-fact">
      <summary>
        {title} ({rows.length})
      </summary>
      <ul className="kdc-stack kdc-stack--tight">
        {rows.map(({ id, text, quote }) => (
          <li key={id}>
            <strong>{text}</strong>
            <QuoteText quote={quote} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What was read and asks for no choice: to check, each with its passage. */
export function FoundFacts({ review }: { review: Review }) {
  const { kenmerken, periods, basis } = review
  return (
    <Section
      id="gelezen"
      title="Ook gelezen"
      intro="Dit gebruikt het portaal om de feiten hierboven te duiden."
    >
      <FactList
        title="Kenmerken"
        rows={kenmerken.map(({ id, kenmerk, of, quote }) => ({
          id,
          text: of ? `${kenmerk} – ${of}` : kenmerk,
          quote,
        }))}
      />
      <FactList
        title="Looptijden"
        rows={periods.map(({ id, title, from, to, quote }) => ({
          id,
          text: `${title}: ${periodText({ from, to })}`,
          quote,
        }))}
      />
      <FactList title="Wettelijke grondslag" rows={basis} />
    </Section>
  )
}
