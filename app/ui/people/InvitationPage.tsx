import type { SubmissionResult } from '@conform-to/react'
import { useLocation } from '@remix-run/react'
import type { InvitationState } from '~/domain/tenancy/invitation'
import type { Role } from '~/domain/tenancy/roles'
import { invitationText as text } from '../nl/people'
import { roleWord } from '../nl/tenancy'
import { Button, LinkButton } from '../primitives/Button'
import { ErrorSummary } from '../primitives/ErrorSummary'
import { Notice } from '../primitives/Notice'
import { PageHead, Stack } from '../primitives/Page'
import { AcceptanceForm } from './AcceptanceForm'

type Shown = { state: 'open'; email: string; role: Role; tenantName: string }
/** What the page asks: sign in first, a new account, a yes, or another account than this one. */
export type InvitationView =
  | { state: Exclude<InvitationState, 'open'> }
  | (Shown & { ask: 'new' | 'sign-in' | 'accept' })
  | (Shown & { ask: 'other'; me: string })

type InvitationPageProps = { view: InvitationView; lastResult?: SubmissionResult }

function Asked({ view, lastResult }: InvitationPageProps) {
  const { pathname } = useLocation()
  if (view.state !== 'open') return null
  if (view.ask === 'new') return <AcceptanceForm lastResult={lastResult} />
  if (view.ask === 'accept')
    return (
      <form method="post">
        <Button>{text.submitKnown}</Button>
      </form>
    )
  if (view.ask === 'other')
    return (
      <>
        <Notice kind="attention">{text.otherAccount(view.me)}</Notice>
        <form method="post" action="/uitloggen">
          <Button emphasis="secondary">{text.signOut}</Button>
        </form>
      </>
    )
  return (
    <Stack>
      <p className="utrecht-paragraph">{text.hasAccount}</p>
      <p>
        <LinkButton href={`/inloggen?naar=${encodeURIComponent(pathname)}`}>
          {text.signIn}
        </LinkButton>
      </p>
    </Stack>
  )
}

/** What whoever follows the link of an invitation sees. */
export function InvitationPage({ view, lastResult }: InvitationPageProps) {
  if (view.state !== 'open') {
    const { title, text: lead } = text.closed[view.state]
    return (
      <>
        <PageHead title={title} lead={lead} />
        <p>
          <a href="/inloggen">{text.signIn}</a>
        </p>
      </>
    )
  }
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead(view.tenantName, roleWord[view.role].toLowerCase())}
        facts={[`${text.forEmail} ${view.email}.`]}
      />
      {view.ask === 'new' ? null : (
        <ErrorSummary problems={[]} messages={lastResult?.error?.[''] ?? []} />
      )}
      <Asked view={view} lastResult={lastResult} />
    </>
  )
}
