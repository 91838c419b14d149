import { useForm } from '@conform-to/react'
import { shownText, type ShownText } from '~/documents/rich-text-field'
import type { RichText } from '~/domain/texts/rich-text'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup, ErrorSummary, RichTextField } from '~/ui'
import { PaperRichText } from '~/ui/papers/PaperRichText'
import { papersText } from '../$tenant.plannen.$plan.stukken._index/text'

const text = papersText.texts

type Fields = { parts: { section: string; revision: string; body: string }[] }
type SectionFormProps = {
  action: string
  back: string
  section: { key: string; title: string; revision: number; body: RichText; shown: ShownText }
}

/** One section. After somebody else wrote it, what is kept now stands above what was sent. */
export function SectionForm({ action, back, section }: SectionFormProps) {
  const [form, fields] = useForm<Fields>({ id: 'onderdeel', lastResult: useSubmission() })
  const body = fields.parts.getFieldList()[0]?.getFieldset().body
  const sent = body?.initialValue
  const errors = body?.errors
  const shown = sent === undefined ? section.shown : shownText(section.body, sent)
  return (
    <>
      <ErrorSummary
        problems={(errors ?? []).map((message) => ({ fieldId: 'tekst', message }))}
        messages={form.errors}
      />
      {form.errors ? (
        <section aria-labelledby="bewaard">
          <h2 className="utrecht-heading-3" id="bewaard">
            {text.now}
          </h2>
          <div className="kdc-doc__text">
            <PaperRichText text={section.body} below={3} />
          </div>
        </section>
      ) : null}
      <form
        method="post"
        id={form.id}
        action={action}
        className="kdc-stack"
        data-keep=""
        noValidate
      >
        <input type="hidden" name="parts[0].section" value={section.key} />
        <input type="hidden" name="parts[0].revision" value={section.revision} />
        <RichTextField
          id="tekst"
          name="parts[0].body"
          label={section.title}
          hint={text.bodyHint}
          errors={errors}
          rows={14}
          {...shown}
        />
        <ButtonGroup>
          <Button>{text.save}</Button>
          <a href={back}>{text.cancel}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
