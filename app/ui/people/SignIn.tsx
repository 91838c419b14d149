import { useForm, type SubmissionResult } from '@conform-to/react'
import { signInText as text } from '../nl/people'
import { Button } from '../primitives/Button'
import { ErrorSummary, problemsOf } from '../primitives/ErrorSummary'
import { Notice } from '../primitives/Notice'
import { PageHead, Stack } from '../primitives/Page'
import { TextField } from '../primitives/TextField'

type Fields = { email: string; password: string; naar?: string }
type SignInFormProps = { naar: string; lastResult?: SubmissionResult }

/** E-mail address and password; also stands in for a page whose session has ended. */
export function SignInForm({ naar, lastResult }: SignInFormProps) {
  const [form, fields] = useForm<Fields>({ id: 'inloggen', lastResult })
  return (
    <form
      className="kdc-stack kdc-measure"
      method="post"
      action="/inloggen"
      id={form.id}
      noValidate
    >
      <ErrorSummary problems={problemsOf([fields.email, fields.password])} messages={form.errors} />
      <input type="hidden" name="naar" value={naar} />
      <TextField
        id={fields.email.id}
        name={fields.email.name}
        defaultValue={fields.email.initialValue}
        errors={fields.email.errors}
        label={text.email}
        type="email"
        autoComplete="username"
        spellCheck={false}
        required
      />
      <TextField
        id={fields.password.id}
        name={fields.password.name}
        errors={fields.password.errors}
        label={text.password}
        type="password"
        autoComplete="current-password"
        required
      />
      <p>
        <Button>{text.submit}</Button>
      </p>
    </form>
  )
}

/** The page of `/inloggen`. */
export function SignInPage(props: SignInFormProps) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Stack>
        <SignInForm {...props} />
        <p className="utrecht-paragraph kdc-muted">{text.noAccount}</p>
      </Stack>
    </>
  )
}

type SignInNeededProps = { naar: string; kept: boolean; files: boolean }
/** What `keepForm` throws. */
export type SignInRefusal = { signIn: SignInNeededProps }

/** The answer 401 to a form that was sent after the session had ended. */
export function SignInNeededPage({ naar, kept, files }: SignInNeededProps) {
  return (
    <>
      <PageHead title={text.ended} lead={text.endedLead} />
      <Notice kind="attention">
        <p>{kept ? text.kept : text.notKept}</p>
        {files ? <p>{text.filesNotKept}</p> : null}
      </Notice>
      <SignInForm naar={naar} />
    </>
  )
}

/** Above a page whose form is given back after sign-in. */
export function RestoredNotice() {
  return (
    <Notice kind="done" title={text.restoredTitle}>
      <p>{text.restored}</p>
    </Notice>
  )
}
