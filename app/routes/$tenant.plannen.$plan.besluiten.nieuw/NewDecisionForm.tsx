import type { DecisionBody, DecisionEffect } from '~/domain/decisions/decision'
import { planPath } from '~/http/paths'
import { Button, ButtonGroup, DateField, FormGrid, Notice, TextField, TextareaField } from '~/ui'
import { fieldOf } from './Amendments'
import { EffectParts } from './Parts'
import { newDecisionText as text } from './text'
import type { Values } from './values'

type NewDecisionFormProps = {
  action: string
  tenant: string
  planId: string
  body: DecisionBody
  effect: DecisionEffect
  version: number
  seen: number
  today: string
  values: Values
}

/** The facts of one decision; what follows from it stands above the button. */
export function NewDecisionForm(props: NewDecisionFormProps) {
  const { action, tenant, planId, body, effect, version, seen, today, values } = props
  return (
    <form method="post" id="besluit" action={action} className="kdc-stack" data-keep noValidate>
      {/* The first button of a form answers to Enter; without this one that would add a row. */}
      <button type="submit" hidden tabIndex={-1}>
        {text.submit}
      </button>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="effect" value={effect} />
      <FormGrid>
        <DateField {...fieldOf(values, 'date')} label={text.date} max={today} required />
        <TextField
          {...fieldOf(values, 'kenmerk')}
          label={text.kenmerk}
          hint={text.kenmerkHint}
          maxLength={100}
        />
      </FormGrid>
      <EffectParts body={body} effect={effect} values={values} />
      <FormGrid>
        <TextField
          {...fieldOf(values, 'documentTitle')}
          label={text.documentTitle}
          maxLength={300}
        />
        <TextField
          {...fieldOf(values, 'documentUrl')}
          label={text.documentUrl}
          hint={text.documentUrlHint}
          inputMode="url"
          maxLength={2000}
        />
      </FormGrid>
      <TextareaField {...fieldOf(values, 'note')} label={text.note} rows={3} maxLength={2000} />
      <Notice title={text.after}>{text.follows[effect]}</Notice>
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={planPath(tenant, planId)}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}
