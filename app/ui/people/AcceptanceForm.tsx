import { useForm, type SubmissionResult } from '@conform-to/react'
import { invitationText as text } from '../nl/people'
import { Button } from '../primitives/Button'
import { ErrorSummary, problemsOf } from '../primitives/ErrorSummary'
import { TextField } from '../primitives/TextField'
import { NewPasswordFields } from './NewPasswordFields'

type Fields = { name: string; password: string; repeat: string }

/** Name and password of somebody who has no account yet. */
export function AcceptanceForm({ lastResult }: { lastResult?: SubmissionResult }) {
  const [form, { name, password, repeat }] = useForm<Fields>({ id: 'uitnodiging', lastResult })
  return (
    <form className="kdc-stack kdc-measure" method="post" id={form.id} noValidate>
      <ErrorSummary problems={problemsOf([name, password, repeat])} messages={form.errors} />
      <TextField
        id={name.id}
        name={name.name}
        defaultValue={name.initialValue}
        errors={name.errors}
        label={text.name}
        hint={text.nameHint}
        autoComplete="name"
        required
      />
      <NewPasswordFields
        password={password}
        repeat={repeat}
        labels={{ password: text.password, repeat: text.repeat }}
      />
      <p>
        <Button>{text.submitNew}</Button>
      </p>
    </form>
  )
}
