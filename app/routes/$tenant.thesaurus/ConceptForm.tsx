import { useForm } from '@conform-to/react'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  ErrorSummary,
  PageHead,
  SelectField,
  TextareaField,
  TextField,
  problemsOf,
} from '~/ui'
import { thesaurusText as text } from '~/ui/nl/thesaurus'

/** What the form of a concept starts with. */
export interface Written {
  preferred: string
  /** One on each line. */
  alternatives: string
  theme: string
  broader: string
}

type ConceptFormProps = {
  title: string
  action: string
  list: string
  written: Written
  themes: { id: string; name: string }[]
  /** The other concepts, that this one can fall under. */
  wider: { id: string; preferred: string }[]
}

/** Writes one concept: the word, the other words, theme and wider concept. */
export function ConceptFields(props: ConceptFormProps) {
  const [form, fields] = useForm<Written>({
    id: 'begrip',
    lastResult: useSubmission(props.action),
    defaultValue: props.written,
  })
  const { preferred, alternatives, theme, broader } = fields
  const at = (field: typeof preferred) => ({
    id: field.id,
    name: field.name,
    defaultValue: field.initialValue,
    errors: field.errors,
  })
  return (
    <>
      <ErrorSummary
        problems={problemsOf([preferred, alternatives, theme, broader])}
        messages={form.errors}
      />
      <Breadcrumb crumbs={[{ label: text.title, href: props.list }, { label: props.title }]} />
      <PageHead title={props.title} lead={text.formLead} />
      <form
        method="post"
        id={form.id}
        action={props.action}
        className="kdc-stack"
        data-keep
        noValidate
      >
        <TextField {...at(preferred)} label={text.preferred} maxLength={80} required />
        <TextareaField
          {...at(alternatives)}
          label={text.alternatives}
          hint={text.alternativesHint}
          rows={8}
          maxLength={4000}
        />
        <SelectField
          {...at(theme)}
          label={text.theme}
          hint={text.themeHint}
          empty={text.noTheme}
          options={props.themes.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          {...at(broader)}
          label={text.broader}
          empty={text.noBroader}
          options={props.wider.map(({ id, preferred }) => ({ value: id, label: preferred }))}
        />
        <ButtonGroup>
          <Button>{text.submit}</Button>
          <a href={props.list}>{text.back}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
