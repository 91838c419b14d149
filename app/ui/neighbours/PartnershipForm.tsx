import { useForm } from '@conform-to/react'
import { fields as kernbeleid, themeName, ThemeId } from '~/domain/strategies/kernbeleid'
import { useSubmission } from '~/http/use-submission'
import {
  Button,
  ButtonGroup,
  DateField,
  ErrorSummary,
  FormGrid,
  TextareaField,
  TextField,
  problemsOf,
} from '..'
import { longDate } from '../dates'
import { GroupedSelectField } from '../primitives/GroupedSelectField'
import { Conflict } from '../trajects/Conflict'
import { fieldProps } from '../trajects/fieldProps'

const text = {
  name: 'Naam',
  theme: 'Thema',
  choose: 'Kies een thema',
  lead: 'Wie trekt het?',
  leadHint: 'Een organisatie of functie, geen naam van een persoon.',
  parties: 'Wie doen mee?',
  partiesHint: 'Eén organisatie per regel.',
  from: 'Vanaf',
  to: 'Tot en met',
  toHint: 'Leeg als er geen einddatum is.',
  approach: 'Hoe werkt u samen?',
  approachHint: 'Wat doet u samen, wanneer komt u bij elkaar, en waar staan de afspraken?',
  submit: 'Bewaar',
  cancel: 'Toch niet',
} as const

const names = ['name', 'theme', 'lead', 'parties', 'from', 'to', 'approach'] as const
export type PartnershipFields = Record<(typeof names)[number], string>

const groups = kernbeleid.map(({ name, themes }) => ({
  label: name,
  options: themes.map((theme) => ({ value: theme.id, label: theme.name })),
}))

function shown(name: (typeof names)[number], value: unknown): string {
  if (typeof value !== 'string') return ''
  if (name === 'theme') {
    const theme = ThemeId.safeParse(value)
    return theme.success ? themeName(theme.data) : ''
  }
  const isDay = (name === 'from' || name === 'to') && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return isDay ? longDate(value) : value
}

type Props = {
  path: string
  back: string
  /** What is stored, and which save that is; 0 for a new one. */
  now: Partial<PartnershipFields>
  revision: number
}

/** A samenwerkingsverband to write; whoever saved in between is shown beside it. */
export function PartnershipFormView({ path, back, now, revision }: Props) {
  const lastResult = useSubmission(path)
  const [form, fields] = useForm<PartnershipFields>({
    id: 'verband',
    lastResult,
    defaultValue: now,
  })
  const { name, theme, lead, parties, from, to, approach } = fields
  const sent = lastResult?.initialValue ?? {}
  const stale = sent['revision'] !== undefined && sent['revision'] !== String(revision)
  return (
    <form method="post" id={form.id} action={path} className="kdc-stack" data-keep noValidate>
      <ErrorSummary
        problems={problemsOf([name, theme, lead, parties, from, to, approach])}
        messages={form.errors}
      />
      {stale ? (
        <Conflict
          differences={names.map((field) => ({
            label: text[field],
            mine: shown(field, sent[field]),
            now: shown(field, now[field]),
          }))}
        />
      ) : null}
      <input type="hidden" name="revision" value={revision} />
      <FormGrid>
        <TextField {...fieldProps(name)} label={text.name} required maxLength={200} />
        <GroupedSelectField
          {...fieldProps(theme)}
          label={text.theme}
          empty={text.choose}
          groups={groups}
          required
        />
        <TextField
          {...fieldProps(lead)}
          label={text.lead}
          hint={text.leadHint}
          required
          maxLength={200}
          wide
        />
        <DateField {...fieldProps(from)} label={text.from} required />
        <DateField {...fieldProps(to)} label={text.to} hint={text.toHint} />
      </FormGrid>
      <TextareaField
        {...fieldProps(parties)}
        label={text.parties}
        hint={text.partiesHint}
        rows={5}
        required
      />
      <TextareaField
        {...fieldProps(approach)}
        label={text.approach}
        hint={text.approachHint}
        rows={6}
        maxLength={4000}
        required
      />
      <ButtonGroup>
        <Button>{text.submit}</Button>
        <a href={back}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}
