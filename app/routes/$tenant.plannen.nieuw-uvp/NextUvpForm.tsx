import { useForm } from '@conform-to/react'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  CheckGroup,
  DateField,
  ErrorSummary,
  FormGrid,
  Note,
  SelectField,
  problemsOf,
} from '~/ui'
import { noReportWord, reportStateWord } from '~/ui/nl/execution'
import type { NextUvp } from './read.server'
import { nextUvpText as text } from './text'

type Fields = {
  ivp: string
  from: string
  to: string
  measures: string[]
  priority: Record<string, string>
}
type OpenMeasure = NonNullable<NextUvp['before']>['measures'][number]

const factsOf = ({ owner, state }: OpenMeasure): string =>
  [
    text.state(state === null ? noReportWord : reportStateWord[state]),
    ...(owner === null ? [] : [text.owner(owner)]),
  ].join(', ')

/** Period and what goes over. What was ticked stays ticked after a refusal. */
export function NextUvpForm({ next, cancel }: { next: NextUvp; cancel: string }) {
  const lastResult = useSubmission()
  const { before, period, ivp } = next
  const open = before?.measures ?? []
  const [form, fields] = useForm<Fields>({
    id: 'nieuw-uvp',
    lastResult,
    defaultValue: { from: period.from, to: period.to, measures: open.map(({ id }) => id) },
  })
  const priorities = fields.priority.getFieldset()
  const sent: unknown = fields.measures.initialValue
  const ticked =
    lastResult === undefined
      ? open.map(({ id }) => id)
      : [sent].flat().filter((value) => typeof value === 'string')
  const asking = open.filter(({ priorityId }) => priorityId === null)
  const errorsAt = asking.flatMap(({ id }) => priorities[id] ?? [])
  const placeOf = (measure: OpenMeasure) => {
    const field = priorities[measure.id]
    if (measure.priorityId !== null || !field) return undefined
    return (
      <SelectField
        id={field.id}
        name={field.name}
        defaultValue={field.initialValue}
        errors={field.errors}
        label={text.priority(measure.title)}
        hint={text.priorityHint}
        required
        empty={text.choose}
        options={ivp.priorities.map(({ id, number, title }) => ({
          value: id,
          label: `${number} ${title}`,
        }))}
      />
    )
  }
  return (
    <form className="kdc-stack" method="post" id={form.id} data-keep noValidate>
      <ErrorSummary
        problems={problemsOf([fields.from, fields.to, fields.measures, ...errorsAt])}
        messages={form.errors}
      />
      <input type="hidden" name={fields.ivp.name} value={ivp.id} />
      <FormGrid>
        <DateField
          id={fields.from.id}
          name={fields.from.name}
          defaultValue={fields.from.initialValue}
          errors={fields.from.errors}
          label={text.from}
          required
        />
        <DateField
          id={fields.to.id}
          name={fields.to.name}
          defaultValue={fields.to.initialValue}
          errors={fields.to.errors}
          label={text.to}
          hint={text.toHint}
          required
        />
      </FormGrid>
      {before && open.length > 0 ? (
        <CheckGroup
          id={fields.measures.id}
          name={fields.measures.name}
          errors={fields.measures.errors}
          label={text.measures}
          hint={text.measuresHint(before.title)}
          ticked={ticked}
          choices={open.map((measure) => ({
            value: measure.id,
            label: measure.title,
            text: factsOf(measure),
            extra: placeOf(measure),
          }))}
        />
      ) : (
        <p>{text.nothing}</p>
      )}
      {before && before.finished > 0 ? <Note>{text.finished(before.finished)}</Note> : null}
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={cancel}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}
