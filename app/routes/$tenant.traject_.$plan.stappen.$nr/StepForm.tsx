import { useForm } from '@conform-to/react'
import { stepStatuses, type TrajectStep } from '~/domain/plans/traject'
import { stepPath, trajectOfPlanPath } from '~/http/paths'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup, DateField, ErrorSummary, SegmentedField, problemsOf } from '~/ui'
import { longDate } from '~/ui/dates'
import { stepStatusWord } from '~/ui/nl/traject'
import { Conflict, type Difference } from '~/ui/trajects/Conflict'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { StepFields, stepText, type StepFieldName } from '~/ui/trajects/StepFields'
import { bodyText } from '~/ui/trajects/words'
import { stepPageText as text } from './text'

type Fields = Record<StepFieldName | 'status' | 'actual', string>

/** The step as its form shows it. */
const filledIn = (step: TrajectStep): Fields => ({
  title: step.title,
  from: step.planned.from ?? '',
  to: step.planned.to ?? '',
  plannedWords: step.planned.words ?? '',
  body: step.body === null ? '' : bodyText(step.body),
  parties: step.parties.join('\n'),
  note: step.note ?? '',
  status: step.status,
  actual: step.actual ?? '',
})

const labels: Record<keyof Fields, string> = {
  ...stepText,
  status: text.status,
  actual: text.actual,
}

const shown = (name: keyof Fields, value: string): string => {
  if (value === '') return ''
  if (name === 'status')
    return stepStatusWord[stepStatuses.find((one) => one === value) ?? 'gepland']
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : value
}

/** Mine beside what is stored now, for each field. */
const differences = (mine: Partial<Record<string, unknown>>, now: Fields): Difference[] =>
  Object.entries(labels).flatMap(([name, label]) => {
    const field = Object.keys(now).find((key): key is keyof Fields => key === name)
    if (!field) return []
    const given = mine[name]
    return [
      {
        label,
        mine: shown(field, typeof given === 'string' ? given : ''),
        now: shown(field, now[field]),
      },
    ]
  })

type Props = {
  tenant: string
  traject: { planId: string }
  step: TrajectStep
  today: string
}

/** The planning of a step and how it went. What was typed stays, whatever the answer. */
export function StepForm({ tenant, traject, step, today }: Props) {
  const lastResult = useSubmission(stepPath(tenant, traject.planId, step.nr))
  const now = filledIn(step)
  const [form, fields] = useForm<Fields>({ id: 'stap', lastResult, defaultValue: now })
  const { title, from, to, plannedWords, body, parties, note, status, actual } = fields
  const sent = lastResult?.initialValue ?? {}
  const stale = sent['revision'] !== undefined && sent['revision'] !== String(step.revision)
  return (
    <form
      method="post"
      id={form.id}
      action={stepPath(tenant, traject.planId, step.nr)}
      className="kdc-stack"
      data-keep
      noValidate
    >
      <ErrorSummary
        problems={problemsOf([title, from, to, plannedWords, body, parties, note, status, actual])}
        messages={form.errors}
      />
      {stale ? <Conflict differences={differences(sent, now)} /> : null}
      <input type="hidden" name="revision" value={step.revision} />
      <StepFields
        fields={{
          title: fieldProps(title),
          from: fieldProps(from),
          to: fieldProps(to),
          plannedWords: fieldProps(plannedWords),
          body: fieldProps(body),
          parties: fieldProps(parties),
          note: fieldProps(note),
        }}
      />
      <SegmentedField
        {...fieldProps(status)}
        label={text.status}
        required
        choices={stepStatuses.map((value) => ({ value, label: stepStatusWord[value] }))}
      />
      <DateField {...fieldProps(actual)} label={text.actual} hint={text.actualHint} max={today} />
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={trajectOfPlanPath(tenant, traject.planId)}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}
