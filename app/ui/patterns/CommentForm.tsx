import { useForm } from '@conform-to/react'
import { useSubmission } from '~/http/use-submission'
import { Button, ButtonGroup } from '../primitives/Button'
import { CheckboxField } from '../primitives/CheckboxField'
import { ErrorSummary, problemsOf } from '../primitives/ErrorSummary'
import { TextareaField } from '../primitives/TextField'
import { voiceText } from '../nl/voices'
import { fieldProps } from '../trajects/fieldProps'

/** The form with which police and OM write a remark; `back` is where they came from. */
export function CommentForm({ back }: { back: string }) {
  const [form, { text, notPersonal }] = useForm<Record<'text' | 'notPersonal', string>>({
    id: 'opmerking',
    lastResult: useSubmission(),
  })
  return (
    <form method="post" id={form.id} className="kdc-stack" data-keep noValidate>
      <ErrorSummary problems={problemsOf([text, notPersonal])} messages={form.errors} />
      <TextareaField
        {...fieldProps(text)}
        label={voiceText.comment.text}
        hint={voiceText.comment.hint}
        rows={6}
        maxLength={4000}
        required
      />
      {notPersonal.errors ? (
        <CheckboxField {...fieldProps(notPersonal)} label={voiceText.notPersonal} required />
      ) : null}
      <ButtonGroup>
        <Button>{voiceText.comment.submit}</Button>
        <a href={back}>{voiceText.back}</a>
      </ButtonGroup>
    </form>
  )
}
