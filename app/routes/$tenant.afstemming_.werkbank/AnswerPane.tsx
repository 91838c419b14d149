import type { SubmissionResult } from '@conform-to/react'
import type { Piece } from '~/domain/alignment/suggest/mark-shared'
import {
  benchRelations,
  withoutTarget,
  type WithoutTarget,
} from '~/domain/alignment/workbench/bench-form'
import { answeredText } from '~/http/answered-text'
import { benchPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup, VisuallyHidden } from '~/ui'
import { levelWord, relationMeaning, relationWord } from '~/ui/nl'
import { VennFigure } from '~/ui/patterns/RelationVenn'
import { FieldError } from '~/ui/primitives/FieldFrame'
import { Pieces } from './Pieces'
import type { At, Item } from './Page'
import { Rejected } from './Rejected'
import { Standing } from './Standing'
import { insteadKey, relationKey, benchText as text } from './text'

const formId = 'antwoord'
const unfit = 'past-niet'

type Answered = SubmissionResult | undefined
type Parts = { at: At; item: Item; answered: Answered }

/** Which item is held against which text. */
export function PlaceFields({ at: { bench }, item }: { at: At; item: Item }) {
  return (
    <>
      <input type="hidden" name="item" value={item.key} />
      <input type="hidden" name="plan" value={bench.plan.key} />
      <input type="hidden" name="strategy" value={bench.strategy.key} />
    </>
  )
}

const sides = ({ page, bench }: At) =>
  bench.van === 'regio'
    ? {
        here: bench.strategy.layer,
        there: page.name,
        inWords: page.name,
        owner: bench.strategy.owner,
      }
    : { here: page.name, there: bench.strategy.layer, inWords: bench.strategy.inWords, owner: null }

function Passage({ at, item }: { at: At; item: Item }) {
  const { here, owner } = sides(at)
  const { plan, strategy, van } = at.bench
  const source = van === 'regio' ? strategy : plan
  const isGoal = item.kind === 'doel'
  return (
    <div className={`kdc-passage tenant-${owner ?? at.tenant}`}>
      <h2 className="kdc-passage__owner" id="keuze">
        <strong>
          {here}, {isGoal ? text.goal(item.number) : text.priority(item.number)}
        </strong>{' '}
        {source.title}, {levelWord[item.level]}
      </h2>
      {isGoal ? null : <p className="kdc-passage__title">{item.title}</p>}
      {item.passage.map((line, at) => (
        <p className="kdc-passage__text" key={at}>
          <Pieces pieces={line} />
        </p>
      ))}
    </div>
  )
}

type CardProps = {
  value: string
  nr: number | null
  name: string
  title: string | null
  terms: readonly string[] | null
  lines: readonly Piece[][]
  checked: boolean
}

function Card({ value, nr, name, title, terms, lines, checked }: CardProps) {
  return (
    <label className="kdc-suggestion">
      <input
        className="utrecht-radio-button"
        type="radio"
        name="target"
        value={value}
        defaultChecked={checked}
        data-key={nr ?? undefined}
        aria-keyshortcuts={nr ? String(nr) : undefined}
      />
      <span className="kdc-suggestion__head">
        {nr ? <kbd aria-hidden="true">{nr}</kbd> : null} <strong>{name}</strong>{' '}
        <span className="kdc-muted">{title}</span>
      </span>
      {lines.map((line, at) => (
        <span className="kdc-suggestion__text" key={at}>
          <Pieces pieces={line} />
        </span>
      ))}
      {terms ? (
        <span className="kdc-suggestion__words">
          {terms.length > 0 ? text.shared(terms.join(', ')) : text.nothingShared}
        </span>
      ) : null}
    </label>
  )
}

function Suggestions({ at, item, answered }: Parts) {
  const { there, inWords } = sides(at)
  const errors = answered?.error?.['target']
  const chosen = answeredText(answered, 'target') || at.bench.kies
  const nameOf = ({ kind, number }: { kind: Item['kind']; number: string }) =>
    kind === 'doel' ? text.goal(number) : `${there} ${number}`
  return (
    <fieldset
      className="utrecht-form-fieldset kdc-stack kdc-stack--tight"
      id="suggesties"
      tabIndex={-1}
    >
      <legend className="utrecht-form-fieldset__legend">
        {text.which(inWords)} <span className="kdc-fieldnote">{text.whichHint}</span>
      </legend>
      <FieldError id="suggesties" errors={errors} />
      {item.cards.length === 0 ? <p className="kdc-small">{text.noSuggestions}</p> : null}
      {item.cards.map((card) => (
        <div className="kdc-suggestion-wrap" key={card.key}>
          <Card
            value={card.key}
            nr={card.nr}
            name={nameOf(card)}
            title={card.title}
            terms={card.terms}
            lines={card.lines}
            checked={chosen === card.key}
          />
          <Button emphasis="subtle" name="target" value={card.key} form={unfit}>
            {text.noFit}
            <VisuallyHidden>{text.noFitWhich(card.nr)}</VisuallyHidden>
          </Button>
        </div>
      ))}
      {item.own ? (
        <Card
          value={item.own.key}
          nr={null}
          name={nameOf(item.own)}
          title={`${item.own.title} (${text.ownChoice.toLowerCase()})`}
          terms={null}
          lines={[]}
          checked={chosen === item.own.key}
        />
      ) : null}
    </fieldset>
  )
}

function Relations({ at, answered }: Parts) {
  const errors = answered?.error?.['answer']
  const chosen = answeredText(answered, 'answer')
  const { page, bench } = at
  return (
    <fieldset
      className="utrecht-form-fieldset kdc-stack kdc-stack--tight"
      id="verband"
      tabIndex={-1}
    >
      <legend className="utrecht-form-fieldset__legend">
        {text.relation}{' '}
        <span className="kdc-fieldnote">{text.relationHint(page.name, bench.strategy.layer)}</span>
      </legend>
      <FieldError id="verband" errors={errors} />
      <div className="kdc-relations kdc-relations--short">
        {benchRelations.map((relation) => (
          <label className="kdc-relation" key={relation} title={relationMeaning[relation]}>
            <input
              className="utrecht-radio-button"
              type="radio"
              name="answer"
              value={relation}
              defaultChecked={chosen === relation}
              data-key={relationKey[relation].toLowerCase()}
              aria-keyshortcuts={relationKey[relation]}
            />
            <VennFigure relation={relation} />
            <span>{relationWord[relation]}</span>
            <kbd aria-hidden="true">{relationKey[relation]}</kbd>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function InsteadButton({ value }: { value: WithoutTarget }) {
  return (
    <button
      type="submit"
      className="utrecht-button utrecht-button--secondary-action"
      name="instead"
      value={value}
      data-key={insteadKey[value].toLowerCase()}
      aria-keyshortcuts={insteadKey[value]}
    >
      {text.instead[value]} <kbd aria-hidden="true">{insteadKey[value]}</kbd>
    </button>
  )
}

/** What can be said without a text beside it, here. */
export const insteadsOf = ({ page, bench }: At) =>
  withoutTarget.filter(
    (value) =>
      !(value === 'bewust_niet' && page.kind === 'driehoek') &&
      !(value === 'twijfel' && bench.van === 'regio'),
  )

function Form({ at, item, answered }: Parts) {
  const action = (act?: string) =>
    benchPath(at.tenant, act) +
    queryOf({ ...at.bench.query, item: item.key, kies: at.bench.kies ?? undefined })
  return (
    <>
      <form className="kdc-stack" method="post" id={formId} action={action()} noValidate>
        <PlaceFields at={at} item={item} />
        <Suggestions at={at} item={item} answered={answered} />
        <Relations at={at} item={item} answered={answered} />
        <div className="utrecht-form-field">
          <label className="utrecht-form-label" htmlFor="toelichting">
            {text.note} <span className="kdc-fieldnote">{text.noteHint}</span>
          </label>
          <FieldError id="toelichting" errors={answered?.error?.['note']} />
          <textarea
            className="utrecht-textarea kdc-textarea--short"
            id="toelichting"
            name="note"
            rows={2}
            maxLength={2000}
            defaultValue={answeredText(answered, 'note')}
            aria-invalid={answered?.error?.['note'] ? true : undefined}
            aria-describedby={answered?.error?.['note'] ? 'toelichting-melding' : undefined}
          />
        </div>
        <ButtonGroup>
          <button
            type="submit"
            className="utrecht-button utrecht-button--primary-action"
            data-record
            aria-keyshortcuts="Enter"
          >
            {text.record}
          </button>
          {insteadsOf(at).map((value) => (
            <InsteadButton key={value} value={value} />
          ))}
        </ButtonGroup>
        <p className="kdc-small kdc-muted">
          {at.bench.van || at.page.kind === 'driehoek' ? null : text.insteadHint}
        </p>
      </form>
      <form method="post" id={unfit} action={action('afwijzingen')} hidden>
        <PlaceFields at={at} item={item} />
      </form>
    </>
  )
}

/** The item that lies on the bench: its words, what may belong to it, and the answer. */
export function AnswerPane({ at, item }: { at: At; item: Item }) {
  const answered = useSubmission()
  return (
    <section className="kdc-bench__pane kdc-bench__pane--main kdc-stack" aria-labelledby="keuze">
      <Passage at={at} item={item} />
      <Standing at={at} item={item} />
      {at.page.mayLink ? (
        <>
          <Form at={at} item={item} answered={answered} />
          <Rejected at={at} item={item} />
        </>
      ) : (
        <p className="kdc-muted">{text.readOnly}</p>
      )}
    </section>
  )
}
