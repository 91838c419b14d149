import type { SubmissionResult } from '@conform-to/react'
import { isOnce } from '~/domain/plans/editing/chapters'
import type { PlanVersion } from '~/domain/plans/plan'
import { sectionKinds } from '~/domain/plans/vocabulary'
import { fields as kernbeleid } from '~/domain/strategies/kernbeleid'
import { writingPath } from '~/http/paths'
import { Button, ButtonGroup, SelectField, TextField } from '~/ui'
import { sectionKindWord } from '~/ui/nl'
import { ItemFields } from './EditForm'
import { errorsOf } from './Fields'
import { writingText as text } from './text'

type NewSectionProps = {
  tenant: string
  plan: PlanVersion
  action: string
  result: SubmissionResult | undefined
}

/** Asks what kind of part it is and what it is called; its text is written on its own page. */
export function NewSection({ tenant, plan, action, result }: NewSectionProps) {
  const errors = result?.error ?? {}
  const sent = (name: string) => {
    const value = result?.initialValue?.[name]
    return typeof value === 'string' ? value : ''
  }
  const kinds = sectionKinds.filter(
    (kind) => !isOnce(kind) || !plan.sections.some((section) => section.kind === kind),
  )
  return (
    <form
      className="kdc-editing"
      method="post"
      action={action}
      id="nieuw-onderdeel"
      data-keep=""
      noValidate
    >
      <h3 className="utrecht-heading-4">{text.newSection}</h3>
      <ItemFields block="onderdeel" item={{ version: plan.version }} />
      <SelectField
        id="onderdeel-kind"
        name="kind"
        label="Soort"
        required
        options={kinds.map((kind) => ({ value: kind, label: sectionKindWord[kind] }))}
        defaultValue={sent('kind') || 'vrij'}
        errors={errorsOf(errors, 'kind')}
      />
      <SelectField
        id="onderdeel-field"
        name="field"
        label="Veiligheidsveld, bij een veiligheidsanalyse"
        empty=""
        options={kernbeleid.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={sent('field')}
        errors={errorsOf(errors, 'field')}
      />
      <TextField
        id="onderdeel-title"
        name="title"
        label="Titel"
        required
        defaultValue={sent('title')}
        errors={errorsOf(errors, 'title')}
      />
      <ButtonGroup>
        <Button>{text.add}</Button>
        <a href={writingPath(tenant, plan.id)}>{text.cancel}</a>
      </ButtonGroup>
    </form>
  )
}
