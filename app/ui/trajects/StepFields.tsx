import { DateField, FormGrid, TextareaField, TextField, type FieldProps } from '..'

type Field = Pick<FieldProps, 'id' | 'name' | 'defaultValue' | 'errors'>

export const stepText = {
  title: 'Wat is de stap?',
  from: 'Eerste geplande dag',
  to: 'Laatste geplande dag',
  plannedWords: 'Planning in woorden',
  plannedWordsHint: 'Zoals het stuk het zegt: eerste kwartaal 2027.',
  body: 'Wie besluit of is aan zet?',
  bodyHint: 'Bijvoorbeeld Raad, College, Driehoek of Kernteam.',
  parties: 'Wie doet mee?',
  partiesHint: 'Eén per regel: politie, inwoners, ondernemersvereniging.',
  note: 'Aantekening',
  noteHint: 'Alleen voor de eigen organisatie.',
} as const

export type StepFieldName = 'title' | 'from' | 'to' | 'plannedWords' | 'body' | 'parties' | 'note'

/** What a step is and when it is planned: the same for a new step and a known one. */
export function StepFields({ fields }: { fields: Record<StepFieldName, Field> }) {
  const { title, from, to, plannedWords, body, parties, note } = fields
  return (
    <>
      <TextField {...title} label={stepText.title} required maxLength={200} />
      <FormGrid>
        <DateField {...from} label={stepText.from} />
        <DateField {...to} label={stepText.to} />
        <TextField
          {...plannedWords}
          label={stepText.plannedWords}
          hint={stepText.plannedWordsHint}
          maxLength={200}
        />
        <TextField {...body} label={stepText.body} hint={stepText.bodyHint} maxLength={200} />
      </FormGrid>
      <TextareaField {...parties} label={stepText.parties} hint={stepText.partiesHint} rows={4} />
      <TextareaField
        {...note}
        label={stepText.note}
        hint={stepText.noteHint}
        rows={3}
        maxLength={4000}
      />
    </>
  )
}
