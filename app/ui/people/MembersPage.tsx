import type { SubmissionResult } from '@conform-to/react'
import type { Role } from '~/domain/tenancy/roles'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { membersText as text } from '../nl/people'
import { Notice } from '../primitives/Notice'
import { PageHead, Section } from '../primitives/Page'
import { InvitationForm } from './InvitationForm'
import { InvitationTable, type InvitationRow } from './InvitationTable'
import { MemberTable, type MemberRow } from './MemberTable'

/** An invitation made just now: its link is shown this once. */
export type MadeInvitation = { email: string; link: string }

type MembersPageProps = {
  tenant: { slug: TenantSlug; name: string }
  me: string | null
  members: MemberRow[]
  invitations: InvitationRow[]
  roles: readonly Role[]
  /** What was done on another page that led back here. */
  done: string | null
  made?: MadeInvitation
  lastResult?: SubmissionResult
}

function Link({ email, link }: MadeInvitation) {
  return (
    <Notice kind="done" title={text.linkTitle}>
      <p>{text.linkIntro(email)}</p>
      <p>
        <label className="utrecht-form-label" htmlFor="link">
          {text.link}
        </label>
        <input className="utrecht-textbox" id="link" type="text" readOnly value={link} />
      </p>
    </Notice>
  )
}

/** Who works for this organisation, who was invited, and inviting somebody. */
export function MembersPage(props: MembersPageProps) {
  const { tenant, me, members, invitations, roles, done, made, lastResult } = props
  const doneText = made || lastResult || !done ? undefined : text.done[done]
  return (
    <>
      <PageHead title={text.title} lead={text.lead(tenant.name)} />
      {made ? <Link {...made} /> : null}
      {doneText ? <Notice kind="done">{doneText}</Notice> : null}
      <Section id="leden" title={text.members}>
        <MemberTable tenant={tenant.slug} me={me} members={members} />
      </Section>
      <Section id="uitnodigingen" title={text.invitations}>
        <InvitationTable tenant={tenant.slug} invitations={invitations} />
      </Section>
      <Section id="uitnodigen" title={text.inviteTitle} intro={text.inviteIntro}>
        <InvitationForm roles={roles} lastResult={lastResult} />
      </Section>
    </>
  )
}
