import { Button, ButtonGroup, ChoiceField, FormGrid, TextField, TextareaField } from '~/ui'
import { newDecisionText as text } from './text'
import type { Values } from './values'

const idOf = (name: string) => `besluit-${name.replace(/[^a-zA-Z0-9]+/g, '-')}`

/** What a field of this form takes, by its name. */
export const fieldOf = ({ value, errors }: Values, name: string) => ({
  id: idOf(name),
  name,
  defaultValue: value(name),
  errors: errors(name),
})

function Row({ values, index }: { values: Values; index: number }) {
  const field = (part: string) => fieldOf(values, `amendments[${index}].${part}`)
  return (
    <fieldset className="utrecht-form-fieldset kdc-fact">
      <legend className="utrecht-form-fieldset__legend">{text.amendment(index + 1)}</legend>
      <FormGrid>
        <TextField {...field('number')} label={text.amendmentNumber} maxLength={40} />
        <TextField {...field('title')} label={text.amendmentTitle} maxLength={300} required />
        <TextareaField
          {...field('text')}
          label={text.amendmentText}
          hint={text.amendmentTextHint}
          rows={3}
          maxLength={5000}
          required
          wide
        />
      </FormGrid>
    </fieldset>
  )
}

/** The amendments of the raad; each press of the button gives one more row, also without JavaScript. */
export function Amendments({ values }: { values: Values }) {
  const rows = Math.max(1, values.rows + (values.isGrowing ? 1 : 0))
  return (
    <>
      <ChoiceField
        {...fieldOf(values, 'amended')}
        label={text.amended}
        hint={text.amendedHint}
        required
        choices={[
          { value: 'nee', label: text.amendedNo },
          { value: 'ja', label: text.amendedYes },
        ]}
      />
      {Array.from({ length: rows }, (_, index) => (
        <Row values={values} index={index} key={index} />
      ))}
      <ButtonGroup>
        <Button emphasis="secondary" name="more" value="amendement" small>
          {text.more}
        </Button>
      </ButtonGroup>
    </>
  )
}
