import { useForm, type SubmissionResult } from '@conform-to/react'
import type { Role } from '~/domain/tenancy/roles'
import { endMembershipPath, membersPath } from '~/http/paths'
import { membersText as text } from '../nl/people'
import { Button } from '../primitives/Button'
import { ErrorSummary, problemsOf } from '../primitives/ErrorSummary'
import { PageHead, Section, Stack } from '../primitives/Page'
import { RoleField } from './RoleField'

type MemberPageProps = {
  tenant: string
  member: { id: string; name: string; email: string; role: Role }
  roles: readonly Role[]
  lastResult?: SubmissionResult
}

/** One member: another role, or the end. */
export function MemberPage({ tenant, member, roles, lastResult }: MemberPageProps) {
  const [form, { role }] = useForm<{ role: string }>({ id: 'wijziging', lastResult })
  return (
    <>
      <PageHead title={text.memberTitle(member.name)} facts={[member.email]} />
      <Section id="rol" title={text.roleTitle} intro={text.roleIntro}>
        <form className="kdc-stack kdc-measure" method="post" id={form.id} noValidate>
          <ErrorSummary problems={problemsOf([role])} messages={form.errors} />
          <RoleField field={role} roles={roles} present={member.role} />
          <p>
            <Button>{text.saveRole}</Button>
          </p>
        </form>
      </Section>
      <Section id="einde" title={text.endTitle}>
        <Stack>
          <p>
            <a href={endMembershipPath(tenant, member.id)}>{text.endLink}</a>
          </p>
          <p>
            <a href={membersPath(tenant)}>{text.back}</a>
          </p>
        </Stack>
      </Section>
    </>
  )
}
