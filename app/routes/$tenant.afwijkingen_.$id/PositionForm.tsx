import { useForm } from '@conform-to/react'
import { decisionBodies } from '~/domain/decisions/decision'
import { positionKinds } from '~/domain/alignment/vocabulary'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  CheckboxField,
  ChoiceField,
  DateField,
  ErrorSummary,
  FormGrid,
  SelectField,
  TextField,
  TextareaField,
  problemsOf,
} from '~/ui'
import { decisionBodyWord, positionMeaning, positionWord } from '~/ui/nl'
import { reasonWord } from '~/ui/nl/positions'
import { optionsOf } from '~/ui/primitives/SelectField'
import type { readDivergence } from './read.server'
import { divergenceText as text } from './text'

type Page = ReturnType<typeof readDivergence>
type Fields = Record<
  'kind' | 'reason' | 'motivation' | 'body' | 'decidedOn' | 'kenmerk' | 'reviewOn' | 'notPersonal',
  string
>
type Filled = Partial<Record<keyof Fields, string | null>>

/** `reading` is whatever Conform gives for one field. */
const props = (field: { id: string; name: string; initialValue?: string; errors?: string[] }) => ({
  id: field.id,
  name: field.name,
  defaultValue: field.initialValue,
  errors: field.errors,
})

const filledIn = (filled: Filled | null): Filled =>
  Object.fromEntries(Object.entries(filled ?? {}).map(([name, value]) => [name, value ?? '']))

/** The municipality's own answer: as a draft for itself, or recorded for all who read the plan. */
export function PositionForm({ page, standpunt }: { page: Page; standpunt: string | null }) {
  const lastResult = useSubmission()
  const [form, fields] = useForm<Fields>({
    id: 'standpunt',
    lastResult,
    defaultValue: {
      ...filledIn(page.own?.filled ?? null),
      ...(standpunt ? { kind: standpunt } : {}),
    },
  })
  const { kind, reason, motivation, body, decidedOn, kenmerk, reviewOn, notPersonal } = fields
  const all = [kind, reason, motivation, notPersonal, body, decidedOn, kenmerk, reviewOn]
  return (
    <form className="kdc-stack kdc-no-print" method="post" id={form.id} data-keep noValidate>
      <ErrorSummary problems={problemsOf(all)} messages={form.errors} />
      <ChoiceField
        {...props(kind)}
        label={text.kind}
        required
        columns={2}
        choices={positionKinds.map((value) => ({
          value,
          label: positionWord[value],
          text: positionMeaning[value],
        }))}
      />
      <SelectField
        {...props(reason)}
        label={text.reason}
        required
        empty={text.chooseReason}
        options={optionsOf(reasonWord)}
      />
      <TextareaField
        {...props(motivation)}
        label={text.motivation}
        hint={text.motivationHint}
        required
        rows={5}
        maxLength={4000}
      />
      {notPersonal.errors ? (
        <CheckboxField {...props(notPersonal)} label={text.notPersonal} required />
      ) : null}
      <FormGrid>
        <SelectField
          {...props(body)}
          label={text.body}
          hint={text.bodyHint}
          required
          empty={text.chooseBody}
          options={decisionBodies.map((value) => ({ value, label: decisionBodyWord[value] }))}
        />
        <DateField {...props(decidedOn)} label={text.decidedOn} />
        <TextField {...props(kenmerk)} label={text.kenmerk} maxLength={200} />
        <DateField {...props(reviewOn)} label={text.reviewOn} hint={text.reviewHint} />
      </FormGrid>
      <ButtonGroup>
        <Button name="status" value="vastgelegd">
          {text.record}
        </Button>
        <Button name="status" value="concept" emphasis="secondary">
          {text.draft}
        </Button>
      </ButtonGroup>
    </form>
  )
}
