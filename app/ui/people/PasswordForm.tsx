import { useForm, type SubmissionResult } from '@conform-to/react'
import { accountText as text } from '../nl/people'
import { Button } from '../primitives/Button'
import { ErrorSummary, problemsOf } from '../primitives/ErrorSummary'
import { NewPasswordFields } from './NewPasswordFields'
import { TextField } from '../primitives/TextField'

type Fields = { current: string; password: string; repeat: string }
type PasswordFormProps = { email: string; lastResult?: SubmissionResult }

/** The present password and a new one. */
export function PasswordForm({ email, lastResult }: PasswordFormProps) {
  const [form, { current, password, repeat }] = useForm<Fields>({ id: 'nieuw', lastResult })
  return (
    <form className="kdc-stack kdc-measure" method="post" action="/account" id={form.id} noValidate>
      <ErrorSummary problems={problemsOf([current, password, repeat])} messages={form.errors} />
      {/* Tells a password manager whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextField
        id={current.id}
        name={current.name}
        errors={current.errors}
        label={text.current}
        type="password"
        autoComplete="current-password"
        required
      />
      <NewPasswordFields
        password={password}
        repeat={repeat}
        labels={{ password: text.newPassword, repeat: text.repeat }}
      />
      <p>
        <Button>{text.submit}</Button>
      </p>
    </form>
  )
}
