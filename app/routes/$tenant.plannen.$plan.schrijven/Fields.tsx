import type { ReactNode } from 'react'
import { shownText } from '~/documents/rich-text-field'
import { analysisSources } from '~/domain/plans/editing/chapters'
import type { Block } from '~/domain/plans/editing/forms'
import { fieldsIn, type Values } from '~/domain/plans/editing/shown'
import { levels, origins, taskFields } from '~/domain/plans/vocabulary'
import { fields as kernbeleid } from '~/domain/strategies/kernbeleid'
import {
  DateField,
  FormGrid,
  RichTextField,
  SelectField,
  TextareaField,
  TextField,
  optionsOf,
} from '~/ui'
import { levelWord, originWord, taskFieldWord } from '~/ui/nl'
import { SegmentedField } from '~/ui/primitives/ChoiceField'
import type { FieldProps } from '~/ui/primitives/FieldFrame'
import { TickList } from './TickList'
import { directionWord, fieldText, uvpYearsWord } from './text'

type Errors = Record<string, string[] | null | undefined>

export type FieldsProps = {
  block: Block
  values: Values
  errors?: Errors
  /** What a choice can be, where that depends on the plan. */
  options?: { goals?: { value: string; label: string }[]; quarters?: string[] }
  /** Stands before a field, on the page where two texts are brought together. */
  before?: (name: string) => ReactNode
  /** The part is an analysis: it names its sources and ends with a conclusion. */
  analysis?: boolean
  idPrefix?: string
}

const single = (value: Values[string] | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join('\n')
const many = (value: Values[string] | undefined): string[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]

/** Errors of a list may stand at one of its entries. */
export const errorsOf = (errors: Errors, name: string): string[] =>
  Object.entries(errors).flatMap(([key, messages]) =>
    key === name || key.startsWith(`${name}[`) ? (messages ?? []) : [],
  )

const required = new Set([
  'plan.title',
  'plan.from',
  'plan.to',
  'onderdeel.title',
  'kop.title',
  'kop.level',
  'doel.text',
  'maatregel.title',
])
const small = new Set(['unit', 'direction', 'baseline', 'baselineYear', 'target', 'targetYear'])

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function Control({
  block,
  name,
  values,
  errors = {},
  options,
  idPrefix = block,
}: FieldsProps & { name: string }) {
  const key = `${block}.${name}`
  const value = values[name]
  const field: FieldProps = {
    id: `${idPrefix}-${name}`,
    name,
    label: fieldText[key]?.label ?? name,
    hint: fieldText[key]?.hint,
    errors: errorsOf(errors, name),
    required: required.has(key),
    defaultValue: single(value),
  }
  switch (key) {
    case 'plan.from':
    case 'plan.to':
      return <DateField {...field} />
    case 'plan.uvpYears':
      return <SelectField {...field} options={optionsOf(uvpYearsWord)} empty="" />
    case 'onderdeel.body':
    case 'waarom.why':
    case 'aanpak.approach':
      return <RichTextField {...field} rows={9} {...shownText(undefined, single(value))} />
    case 'onderdeel.conclusion':
      return <RichTextField {...field} rows={3} {...shownText(undefined, single(value))} />
    case 'onderdeel.sources':
      return (
        <TickList
          {...field}
          ticked={many(value)}
          groups={[
            {
              options: [...new Set([...analysisSources, ...many(value)])].map((source) => ({
                value: source,
                label: source,
              })),
            },
          ]}
        />
      )
    case 'kop.level':
      return (
        <SegmentedField
          {...field}
          choices={levels.map((level) => ({ value: level, label: capital(levelWord[level]) }))}
        />
      )
    case 'kop.themes':
      return (
        <TickList
          {...field}
          ticked={many(value)}
          groups={kernbeleid.map(({ name: legend, themes }) => ({
            legend,
            options: themes.map((theme) => ({ value: theme.id, label: theme.name })),
          }))}
        />
      )
    case 'kop.origins':
      return (
        <TickList
          {...field}
          ticked={many(value)}
          groups={[
            { options: origins.map((origin) => ({ value: origin, label: originWord[origin] })) },
          ]}
        />
      )
    case 'inzet.taskField':
      return (
        <SelectField
          {...field}
          options={taskFields.map((one) => ({ value: one, label: taskFieldWord[one] }))}
          empty=""
        />
      )
    case 'doel.direction':
      return <SelectField {...field} options={optionsOf(directionWord)} empty="" />
    case 'maatregel.goalId':
      return <SelectField {...field} options={options?.goals ?? []} empty="" />
    case 'maatregel.quarterFrom':
    case 'maatregel.quarterTo':
      return (
        <SelectField
          {...field}
          options={(options?.quarters ?? []).map((one) => ({ value: one, label: one }))}
          empty=""
        />
      )
    case 'doel.text':
      return <TextareaField {...field} rows={3} document />
    case 'inzet.policeEffort':
    case 'inzet.omEffort':
    case 'aanpak.partners':
    case 'maatregel.partners':
    case 'maatregel.result':
      return <TextareaField {...field} rows={3} />
    default:
      return <TextField {...field} />
  }
}

/** A source that is not in the list to tick. */
function OtherSource({ block, values, errors = {}, idPrefix = block }: FieldsProps) {
  return (
    <TextField
      id={`${idPrefix}-otherSource`}
      name="otherSource"
      label={fieldText['onderdeel.otherSource']?.label ?? ''}
      defaultValue={single(values['otherSource'])}
      errors={errorsOf(errors, 'otherSource')}
    />
  )
}

/** The fields of one group, in their order; figures of a goal stand two on a row. */
export function Fields(props: FieldsProps) {
  const { block, before, analysis = false } = props
  const names: readonly string[] = fieldsIn[block]
  const plain = names.filter((name) => !small.has(name))
  const figures = names.filter((name) => small.has(name))
  const shown = (name: string) => (
    <div className="kdc-stack kdc-stack--tight" key={name}>
      {before?.(name)}
      <Control {...props} name={name} />
      {name === 'sources' ? <OtherSource {...props} /> : null}
    </div>
  )
  return (
    <>
      {plain
        .filter((name) => name !== 'source')
        .filter((name) => analysis || (name !== 'sources' && name !== 'conclusion'))
        .map(shown)}
      {figures.length > 0 ? <FormGrid>{figures.map(shown)}</FormGrid> : null}
      {plain.includes('source') ? shown('source') : null}
    </>
  )
}
