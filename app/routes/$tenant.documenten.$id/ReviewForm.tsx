import type { SubmissionResult } from '@conform-to/react'
import { Button, CheckboxField, EmptyState, Section, TextField } from '~/ui'
import { DecisionFields } from './DecisionFields'
import { formValues } from './form-values'
import { QuoteText } from './Quote'
import type { Review } from './review.server'
import { StepFields } from './StepFields'

/** Every fact that can be written, with one button that writes what is ticked. */
export function ReviewForm({ review, result }: { review: Review; result?: SubmissionResult }) {
  const form = formValues(result)
  const { decisions, steps, frames, plans } = review
  if (decisions.length + steps.length + frames.length === 0)
    return (
      <EmptyState>
        In dit document zijn geen besluiten, stappen of kaders gevonden. U kunt een besluit ook bij
        het plan zelf vastleggen.
      </EmptyState>
    )
  const target = review.trajectPlanId ?? plans[0]?.value ?? ''
  return (
    <form
      method="post"
      id="feiten"
      data-keep=""
      className="kdc-facts-form kdc-stack kdc-stack--loose"
    >
      <Section id="besluiten" title="Besluiten">
        {decisions.length === 0 ? <p>Er is geen besluit gevonden.</p> : null}
        {decisions.map((decision, index) => (
          <DecisionFields key={decision.id} {...{ decision, index, plans, form }} />
        ))}
      </Section>
      {steps.length > 0 ? (
        <Section id="stappen" title="Stappen van het traject">
          <TextField
            id="trajectPlanId"
            name="trajectPlanId"
            label="Bij welk plan horen deze stappen?"
            hint="Schrijf de soort en de jaren, zoals ivp-2027-2030. Een plan dat nog geschreven wordt, kan ook."
            required
            defaultValue={form.value('trajectPlanId', review.trajectPlanId)}
            errors={form.errors('trajectPlanId')}
          />
          {steps.map((step, index) => (
            <StepFields
              key={`${step.nr}-${index}`}
              {...{ step, index, form }}
              suggested={review.other === null}
            />
          ))}
        </Section>
      ) : null}
      {frames.length > 0 ? (
        <Section
          id="kaders"
          title="Kaders waar het document naar verwijst"
          intro="Overgenomen kaders worden een voorstel voor een verband. U legt het verband later zelf."
        >
          {frames.map((frame, index) => (
            <div key={frame.id} className="kdc-fact">
              <input type="hidden" name={`frames[${index}].id`} value={frame.id} />
              <input
                type="hidden"
                name={`frames[${index}].planId`}
                value={
                  plans.some((plan) => plan.value === target) ? target : (plans[0]?.value ?? '')
                }
              />
              <CheckboxField
                id={`kader-${index}`}
                name={`frames[${index}].keep`}
                label={frame.known ? `${frame.title} (staat er al)` : frame.title}
                hint={frame.strategy ? `Dit is in het portaal: ${frame.strategy}` : undefined}
                defaultChecked={form.ticked(
                  `frames[${index}].keep`,
                  frame.strategy !== null && !frame.known,
                )}
              />
              <QuoteText quote={frame.quote} />
            </div>
          ))}
        </Section>
      ) : null}
      <div>
        <Button>Neem over wat is aangevinkt</Button>
      </div>
    </form>
  )
}
