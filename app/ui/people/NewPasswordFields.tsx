import { accountText } from '../nl/people'
import { TextField } from '../primitives/TextField'

type Field = { id: string; name: string; errors?: string[] }
type NewPasswordFieldsProps = {
  password: Field
  repeat: Field
  labels: { password: string; repeat: string }
}

/** A new password, typed twice: without mail a typing slip would lock its owner out. */
export function NewPasswordFields({ password, repeat, labels }: NewPasswordFieldsProps) {
  return (
    <>
      <TextField
        id={password.id}
        name={password.name}
        errors={password.errors}
        label={labels.password}
        hint={accountText.passwordHint}
        type="password"
        autoComplete="new-password"
        required
      />
      <TextField
        id={repeat.id}
        name={repeat.name}
        errors={repeat.errors}
        label={labels.repeat}
        type="password"
        autoComplete="new-password"
        required
      />
    </>
  )
}
