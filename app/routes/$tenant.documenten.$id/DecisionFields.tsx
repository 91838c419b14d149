import { CheckboxField, DateField, FormGrid, Notice, SelectField, TextField, optionsOf } from '~/ui'
import { decisionBodyWord, decisionEffectWord } from '~/ui/nl/decisions'
import type { FormValues } from './form-values'
import { QuoteText } from './Quote'
import type { Review } from './review.server'

type Props = {
  decision: Review['decisions'][number]
  index: number
  plans: Review['plans']
  form: FormValues
}

const statuses = [
  { value: 'genomen', label: 'Ja, dit besluit is genomen' },
  { value: 'voorgesteld', label: 'Nee, het is nog een voorstel' },
]

/** One decision that was read: its passage, and every fact open for change before it is written. */
export function DecisionFields({ decision, index, plans, form }: Props) {
  const name = (field: string) => `decisions[${index}].${field}`
  const field = (key: string, found: string | null) => ({
    id: `besluit-${index}-${key}`,
    name: name(key),
    defaultValue: form.value(name(key), found),
    errors: form.errors(name(key)),
  })
  const what = `${decisionEffectWord[decision.effect]}${decision.subject ? ` – ${decision.subject}` : ''}`
  if (decision.known)
    return (
      <div className="kdc-fact">
        <h3 className="utrecht-heading-3">{what}</h3>
        <QuoteText quote={decision.quote} />
        <Notice>Dit besluit staat er al. Opnieuw overnemen is niet nodig.</Notice>
        <input type="hidden" name={name('id')} value={decision.id} />
        <input type="hidden" name={name('effect')} value={decision.effect} />
        <input type="hidden" name={name('status')} value={decision.status} />
      </div>
    )
  return (
    <fieldset className="kdc-fact utrecht-form-fieldset">
      <legend className="utrecht-heading-3">{what}</legend>
      <QuoteText quote={decision.quote} />
      <input type="hidden" name={name('id')} value={decision.id} />
      <input type="hidden" name={name('proposed')} value={decision.proposed ?? ''} />
      <CheckboxField
        id={`besluit-${index}-keep`}
        name={name('keep')}
        label="Neem dit besluit over"
        defaultChecked={form.ticked(name('keep'), decision.suggested)}
      />
      <FormGrid>
        <SelectField
          {...field('planId', decision.planId)}
          label="Bij welk plan?"
          empty="Kies een plan"
          options={plans}
          required
          hint={decision.planId ? undefined : 'Dit plan staat nog niet in het portaal.'}
        />
        <SelectField
          {...field('body', decision.body)}
          label="Wie besluit?"
          empty="Kies"
          options={optionsOf(decisionBodyWord)}
          required
        />
        <SelectField
          {...field('effect', decision.effect)}
          label="Wat doet het besluit?"
          options={optionsOf(decisionEffectWord)}
          required
        />
        <SelectField
          {...field('status', decision.status)}
          label="Is het besluit genomen?"
          options={statuses}
          required
        />
        <DateField
          {...field('date', decision.date)}
          label="Datum van het besluit"
          hint={
            decision.date
              ? undefined
              : 'Staat niet in het document. U kunt de datum later invullen.'
          }
        />
        <TextField {...field('kenmerk', decision.kenmerk)} label="Kenmerk" />
        <DateField {...field('until', decision.until)} label="Verlengd tot en met" />
        <DateField
          {...field('expected', decision.expected)}
          label="Verwachte vaststelling van de opvolger"
        />
      </FormGrid>
      <CheckboxField
        id={`besluit-${index}-untilSuccessor`}
        name={name('untilSuccessor')}
        label="De verlenging loopt tot het volgende plan is vastgesteld"
        defaultChecked={form.ticked(name('untilSuccessor'), decision.untilSuccessor)}
      />
    </fieldset>
  )
}
