import type { FieldMetadata } from '@conform-to/react'
import { FormGrid, TextareaField, TextField } from '~/ui'
import { fieldProps } from '~/ui/trajects/fieldProps'
import { frameText as text } from './text'

type Row = Record<'title' | 'note' | 'url', FieldMetadata<string>>

type Given = Record<'title' | 'note' | 'url', ReturnType<typeof fieldProps>>

/** The row after the last one, for one more. */
const emptyRow = (index: number): Given => {
  const field = (name: string) => ({
    id: `kader-nieuw-${name}`,
    name: `frameworks[${index}].${name}`,
    defaultValue: undefined,
    errors: undefined,
  })
  return { title: field('title'), note: field('note'), url: field('url') }
}

/** Each policy in three fields, and one empty row below. */
export function Frameworks({ rows }: { rows: Row[] }) {
  const given = rows.map(({ title, note, url }) => ({
    title: fieldProps(title),
    note: fieldProps(note),
    url: fieldProps(url),
  }))
  const last = rows.at(-1)?.title.initialValue
  const all = rows.length > 0 && !last ? given : [...given, emptyRow(rows.length)]
  return (
    <>
      {all.map(({ title, note, url }, index) => (
        <fieldset className="utrecht-form-fieldset" key={title.name}>
          <legend className="utrecht-form-fieldset__legend">{text.framework(index + 1)}</legend>
          <FormGrid>
            <TextField {...title} label={text.frameworkTitle} maxLength={200} />
            <TextField {...url} label={text.frameworkUrl} inputMode="url" />
            <TextareaField {...note} label={text.frameworkNote} rows={2} maxLength={1000} wide />
          </FormGrid>
        </fieldset>
      ))}
      <p className="utrecht-paragraph kdc-muted">{text.oneMore}</p>
    </>
  )
}
