import { useForm } from '@conform-to/react'
import { longestText } from '~/domain/execution/forms'
import { reportStates } from '~/domain/plans/vocabulary'
import { unchangedPath } from '~/http/paths'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  ChoiceField,
  ErrorSummary,
  SelectField,
  TextareaField,
  problemsOf,
} from '~/ui'
import { reportPeriodText, reportStateWord } from '~/ui/nl/execution'
import type { MeasurePage } from './read.server'
import { measureText as text } from './text'

type Fields = Record<'period' | 'state' | 'text', string>

/** One click for a measure that goes on as it was. */
function Unchanged({ tenant, page }: { tenant: string; page: MeasurePage }) {
  const [period] = page.periods
  if (!page.repeatable || period === undefined) return null
  return (
    <form method="post" action={unchangedPath(tenant, page.plan.id)} className="kdc-stack">
      <p>{text.nothing}</p>
      <input type="hidden" name="measures" value={page.measure.id} />
      <input type="hidden" name="period" value={period} />
      <ButtonGroup>
        <Button emphasis="secondary">{text.unchanged}</Button>
      </ButtonGroup>
    </form>
  )
}

/** How far this measure is, in one's own words. */
export function ReportFields({ tenant, page }: { tenant: string; page: MeasurePage }) {
  const [form, { period, state, text: words }] = useForm<Fields>({
    id: 'melding',
    lastResult: useSubmission(),
  })
  return (
    <div className="kdc-stack kdc-no-print">
      <Unchanged tenant={tenant} page={page} />
      <form className="kdc-stack" method="post" id={form.id} data-keep noValidate>
        <ErrorSummary problems={problemsOf([period, state, words])} messages={form.errors} />
        <SelectField
          id={period.id}
          name={period.name}
          defaultValue={period.initialValue}
          errors={period.errors}
          label={text.period}
          required
          options={page.periods.map((value) => ({ value, label: reportPeriodText(value) }))}
        />
        <ChoiceField
          id={state.id}
          name={state.name}
          defaultValue={state.initialValue}
          errors={state.errors}
          label={text.state}
          required
          columns={2}
          choices={reportStates.map((value) => ({
            value,
            label: reportStateWord[value],
            text: text.stateMeaning[value],
          }))}
        />
        <TextareaField
          id={words.id}
          name={words.name}
          defaultValue={words.initialValue}
          errors={words.errors}
          label={text.text}
          hint={text.textHint}
          rows={4}
          maxLength={longestText}
        />
        <ButtonGroup>
          <Button>{text.submit}</Button>
        </ButtonGroup>
      </form>
    </div>
  )
}
