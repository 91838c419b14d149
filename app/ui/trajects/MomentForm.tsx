import { useForm } from '@conform-to/react'
import { momentForms } from '~/domain/plans/traject'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  FormGrid,
  SelectField,
  TextareaField,
  TextField,
  problemsOf,
} from '..'
import { longDate } from '../dates'
import { momentFormWord } from '../nl/traject'
import { optionsOf } from '../primitives/SelectField'
import { Conflict } from './Conflict'
import { fieldProps } from './fieldProps'

const text = {
  on: 'Op welke dag?',
  form: 'Hoe vraagt u mensen?',
  choose: 'Kies',
  title: 'Naam van het moment',
  withWhom: 'Met wie?',
  withWhomHint: 'Raad, inwoners, ondernemersvereniging, wijk- en dorpsambtenaren. Noem geen namen.',
  asked: 'Wat vraagt u?',
  returned: 'Wat kwam terug?',
  returnedHint: 'Mag later. Schrijf op wat mensen zeiden, niet wie het zei.',
  done: 'Wat is ermee gedaan?',
  doneHint: 'Mag later. Ook wat u niet overneemt, met de reden.',
  nr: 'Bij welke stap hoort dit?',
  noStep: 'Bij geen stap',
  submit: 'Bewaar het moment',
  cancel: 'Toch niet',
} as const

export type MomentFields = Record<
  'on' | 'form' | 'title' | 'withWhom' | 'asked' | 'returned' | 'done' | 'nr',
  string
>

type Props = {
  path: string
  back: string
  steps: readonly { nr: number; title: string }[]
  /** What is stored, and which save that is; 0 for a new moment. */
  now: Partial<MomentFields>
  revision: number
}

const names = ['on', 'form', 'title', 'withWhom', 'asked', 'returned', 'done', 'nr'] as const

const shown = (name: (typeof names)[number], value: unknown): string => {
  if (typeof value !== 'string') return ''
  if (name === 'form')
    return momentForms.some((one) => one === value)
      ? momentFormWord[momentForms.find((one) => one === value) ?? 'gesprek']
      : ''
  return name === 'on' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : value
}

/** One moment of participation, before and after it was held. */
export function MomentForm({ path, back, steps, now, revision }: Props) {
  const lastResult = useSubmission(path)
  const [form, fields] = useForm<MomentFields>({ id: 'moment', lastResult, defaultValue: now })
  const { on, form: how, title, withWhom, asked, returned, done, nr } = fields
  const sent = lastResult?.initialValue ?? {}
  const stale = sent['revision'] !== undefined && sent['revision'] !== String(revision)
  return (
    <form method="post" id={form.id} action={path} className="kdc-stack" data-keep noValidate>
      <ErrorSummary
        problems={problemsOf([on, how, title, withWhom, asked, returned, done, nr])}
        messages={form.errors}
      />
      {stale ? (
        <Conflict
          differences={names.map((name) => ({
            label: text[name],
            mine: shown(name, sent[name]),
            now: shown(name, now[name]),
          }))}
        />
      ) : null}
      <input type="hidden" name="revision" value={revision} />
      <FormGrid>
        <TextField {...fieldProps(title)} label={text.title} required maxLength={200} />
        <DateField {...fieldProps(on)} label={text.on} required />
        <SelectField
          {...fieldProps(how)}
          label={text.form}
          required
          empty={text.choose}
          options={optionsOf(momentFormWord)}
        />
        <SelectField
          {...fieldProps(nr)}
          label={text.nr}
          empty={text.noStep}
          options={steps.map((step) => ({
            value: String(step.nr),
            label: `${step.nr}. ${step.title}`,
          }))}
        />
      </FormGrid>
      <TextareaField
        {...fieldProps(withWhom)}
        label={text.withWhom}
        hint={text.withWhomHint}
        rows={2}
        maxLength={1000}
        required
      />
      <TextareaField {...fieldProps(asked)} label={text.asked} rows={4} maxLength={4000} required />
      <TextareaField
        {...fieldProps(returned)}
        label={text.returned}
        hint={text.returnedHint}
        rows={4}
        maxLength={4000}
      />
      <TextareaField
        {...fieldProps(done)}
        label={text.done}
        hint={text.doneHint}
        rows={4}
        maxLength={4000}
      />
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={back}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}
