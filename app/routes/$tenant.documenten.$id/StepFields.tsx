import { CheckboxField, DateField, FormGrid, TextField } from '~/ui'
import type { FormValues } from './form-values'
import { QuoteText } from './Quote'
import type { Review } from './review.server'

type Props = {
  step: Review['steps'][number]
  index: number
  form: FormValues
  /** False when the document is of another municipality. */
  suggested: boolean
}

/** One step of the planning: accept, change or drop it. */
export function StepFields({ step, index, form, suggested }: Props) {
  const name = (field: string) => `steps[${index}].${field}`
  const field = (key: string, found: string | null) => ({
    id: `stap-${index}-${key}`,
    name: name(key),
    defaultValue: form.value(name(key), found),
    errors: form.errors(name(key)),
  })
  return (
    <fieldset className="kdc-fact utrecht-form-fieldset">
      <legend className="utrecht-heading-4">
        Stap {step.nr}
        {step.words ? ` – ‘${step.words}’` : ''}
      </legend>
      <QuoteText quote={step.quote} />
      <input type="hidden" name={name('nr')} value={step.nr} />
      <CheckboxField
        id={`stap-${index}-keep`}
        name={name('keep')}
        label={step.known ? 'Deze stap staat er al; vervang de data' : 'Neem deze stap over'}
        defaultChecked={form.ticked(name('keep'), !step.known && suggested)}
      />
      <FormGrid>
        <TextField {...field('title', step.title)} label="Wat" required wide />
        <DateField {...field('from', step.from)} label="Vanaf" />
        <DateField {...field('to', step.to)} label="Tot en met" />
      </FormGrid>
    </fieldset>
  )
}
