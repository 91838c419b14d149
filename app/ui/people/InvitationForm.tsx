import { useForm, type SubmissionResult } from '@conform-to/react'
import type { Role } from '~/domain/tenancy/roles'
import { membersText as text } from '../nl/people'
import { Button } from '../primitives/Button'
import { ErrorSummary, problemsOf } from '../primitives/ErrorSummary'
import { TextField } from '../primitives/TextField'
import { RoleField } from './RoleField'

type Fields = { email: string; role: string }
type InvitationFormProps = { roles: readonly Role[]; lastResult?: SubmissionResult }

/** Whom to invite, and as what. */
export function InvitationForm({ roles, lastResult }: InvitationFormProps) {
  const [form, { email, role }] = useForm<Fields>({ id: 'uitnodiging', lastResult })
  return (
    <form className="kdc-stack kdc-measure" method="post" id={form.id} noValidate>
      <ErrorSummary problems={problemsOf([email, role])} messages={form.errors} />
      <TextField
        id={email.id}
        name={email.name}
        defaultValue={email.initialValue}
        errors={email.errors}
        label={text.email}
        type="email"
        spellCheck={false}
        required
      />
      <RoleField field={role} roles={roles} />
      <p>
        <Button>{text.invite}</Button>
      </p>
    </form>
  )
}
