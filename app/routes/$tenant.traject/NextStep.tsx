import type { TrajectFile } from 'db/queries/traject-file.server'
import type { Suggestion } from '~/domain/trajects/status'
import { inTrajectPath, stepPath } from '~/http/paths'
import { Button, ButtonGroup, LinkButton, Notice } from '~/ui'
import { plannedText } from '~/ui/trajects/words'
import { trajectText as text } from './text'
import { nextStep } from './view'

type Props = { traject: TrajectFile; tenant: string; today: string; mayWrite: boolean }

/** One click that says: the decision was taken, so this step is done. All other fields stay. */
function AcceptForm({ traject, tenant, suggestion }: Props & { suggestion: Suggestion }) {
  const step = traject.steps.find(({ nr }) => nr === suggestion.nr)
  if (!step) return null
  const { title, planned, body, parties, note, revision } = step
  const fields = {
    title,
    from: planned.from,
    to: planned.to,
    plannedWords: planned.words,
    body,
    parties: parties.join('\n'),
    note,
    status: 'klaar',
    actual: suggestion.on,
    revision: String(revision),
  }
  return (
    <form method="post" action={stepPath(tenant, traject.planId, suggestion.nr)}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
      <Button>{text.accept(suggestion.nr)}</Button>
    </form>
  )
}

/** A decision was recorded and its step is still open: asked, never done by itself. */
export function Suggestions(props: Props & { suggestions: readonly Suggestion[] }) {
  return props.suggestions.map((suggestion) => (
    <Notice key={suggestion.nr} kind="attention">
      <div className="kdc-stack">
        <p>{text.suggestion(suggestion)}</p>
        {props.mayWrite ? <AcceptForm {...props} suggestion={suggestion} /> : null}
      </div>
    </Notice>
  ))
}

/** The step that is due, and what one can do with it. */
export function NextStep({ traject, tenant, today, mayWrite }: Props) {
  const next = nextStep(traject.steps, today)
  const { planId } = traject
  if (!next)
    return (
      <div className="kdc-stack">
        <p>{traject.steps.length === 0 ? text.addFirst : text.done}</p>
        {mayWrite ? (
          <LinkButton href={inTrajectPath(tenant, planId, 'stappen/nieuw')}>{text.add}</LinkButton>
        ) : null}
      </div>
    )
  const { step, late } = next
  const words = plannedText(step.planned)
  return (
    <div className="kdc-stack">
      <p>
        <strong>{text.current(step.nr, step.title)}</strong>
        <br />
        {late ? text.late(words) : text.dueOn(words)}
      </p>
      {mayWrite ? (
        <ButtonGroup>
          <LinkButton href={stepPath(tenant, planId, step.nr)}>{text.saveNr(step.nr)}</LinkButton>
          <LinkButton href={stepPath(tenant, planId, step.nr, 'uitstel')} emphasis="secondary">
            {text.postpone}
          </LinkButton>
        </ButtonGroup>
      ) : null}
    </div>
  )
}
