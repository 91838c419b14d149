import { longDate } from '~/ui/dates'
import { decisionBodyWord, positionWord } from '~/ui/nl'
import { reasonText } from '~/ui/nl/positions'
import { decisionBodies } from '~/domain/decisions/decision'
import { DescriptionList, type Description } from '~/ui/patterns/DescriptionList'
import { Notice } from '~/ui'
import type { readDivergence } from './read.server'
import { divergenceText as text } from './text'

type Page = ReturnType<typeof readDivergence>

const bodyWord = (body: string) => {
  const known = decisionBodies.find((one) => one === body)
  return known ? decisionBodyWord[known] : body
}

const day = (date: string) => <time dateTime={date}>{longDate(date)}</time>

/** The position that stands now, for all who may read the plan. */
export function Position({ page }: { page: Page }) {
  const { position, municipality } = page
  if (!position) return <p>{page.informs ? text.informs : text.notYet(municipality.name)}</p>
  const { kind, reason, motivation, body, decidedOn, kenmerk, reviewOn, recordedOn } = position
  const decided: Description[] = [
    ...(body ? [{ term: text.decision, value: bodyWord(body) }] : []),
    ...(decidedOn ? [{ term: text.decidedOn, value: day(decidedOn) }] : []),
    ...(kenmerk ? [{ term: text.kenmerk, value: kenmerk }] : []),
    ...(reviewOn ? [{ term: text.reviewTerm, value: day(reviewOn) }] : []),
    { term: text.recordedOn, value: day(recordedOn) },
  ]
  return (
    <div className="kdc-stack">
      {position.toConfirm ? (
        <Notice kind="attention" title={text.toConfirm}>
          {page.own ? text.toConfirmExplained : text.toConfirmRead}
        </Notice>
      ) : null}
      {reviewOn && !page.explained ? (
        <Notice kind="attention">{text.review(reviewOn)}</Notice>
      ) : null}
      <p>
        <strong>{positionWord[kind]}</strong>
        <br />
        <span className="kdc-small">
          {text.reason}: {reasonText(reason).toLowerCase()}
        </span>
      </p>
      <blockquote className={`kdc-voice tenant-${municipality.slug}`}>
        {motivation.split('\n').map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </blockquote>
      <DescriptionList items={decided} />
    </div>
  )
}
