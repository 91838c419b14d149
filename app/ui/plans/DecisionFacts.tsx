import type { Amendment, Decision, RecordedFacts } from '~/domain/decisions/decision'
import { decisionBodyWord, decisionStatusWord } from '../nl/decisions'
import { DescriptionList, type Description } from '../patterns/DescriptionList'
import { dateWords, effectWords, voteWords } from './decisionWords'
import { planText } from './text'

const text = {
  body: 'Wie',
  effect: 'Wat',
  date: 'Datum',
  kenmerk: 'Kenmerk',
  status: 'Status',
  version: 'Over',
  vote: 'Stemming',
  document: 'Document',
  amendments: 'Amendementen',
  secrecy: 'Geheimhouding',
  note: 'Opmerking',
  quote: 'Zo staat het in het document',
  none: '–',
}

/** The amendments with what each changes. */
export function AmendmentList({ amendments }: { amendments: readonly Amendment[] }) {
  return (
    <ul className="kdc-stack kdc-stack--tight">
      {amendments.map(({ number, title, text: words }, index) => (
        <li key={index}>
          <strong>{[number, title].filter(Boolean).join(' ')}</strong>
          <br />
          <q className="kdc-doc__text">{words}</q>
        </li>
      ))}
    </ul>
  )
}

/** The document of a decision: a link when its address is known. */
export function DocumentLink({
  documentTitle,
  documentUrl,
}: Pick<RecordedFacts, 'documentTitle' | 'documentUrl'>) {
  if (documentUrl === null) return documentTitle
  return (
    <a href={documentUrl} rel="noopener noreferrer">
      {documentTitle ?? documentUrl}
    </a>
  )
}

const row = (term: string, value: Description['value'] | null): Description[] =>
  value === null || value === '' ? [] : [{ term, value }]

/** Everything that is known of one decision. */
export function DecisionFacts({ decision }: { decision: Decision & RecordedFacts }) {
  const { version, documentTitle, documentUrl, amendments, secrecyGround, note, quote } = decision
  return (
    <DescriptionList
      items={[
        { term: text.body, value: decisionBodyWord[decision.body] },
        { term: text.effect, value: effectWords(decision) },
        { term: text.date, value: dateWords(decision) },
        { term: text.kenmerk, value: decision.kenmerk ?? text.none },
        { term: text.status, value: decisionStatusWord[decision.status] },
        ...row(text.version, version === null ? null : planText.version(version)),
        ...row(text.vote, voteWords(decision)),
        ...row(
          text.document,
          documentTitle === null && documentUrl === null ? null : (
            <DocumentLink documentTitle={documentTitle} documentUrl={documentUrl} />
          ),
        ),
        ...row(
          text.amendments,
          amendments.length === 0 ? null : <AmendmentList amendments={amendments} />,
        ),
        ...row(text.secrecy, secrecyGround),
        ...row(text.note, note),
        ...row(text.quote, quote === null ? null : <q>{quote}</q>),
      ]}
    />
  )
}
