import type { SubmissionResult } from '@conform-to/react'
import { accountText as text } from '../nl/people'
import { roleWord } from '../nl/tenancy'
import { Notice } from '../primitives/Notice'
import { PageHead, Section } from '../primitives/Page'
import { Table } from '../primitives/Table'
import type { ChoiceOfTenant } from './Choose'
import { PasswordForm } from './PasswordForm'

type AccountPageProps = {
  name: string
  email: string
  memberships: ChoiceOfTenant[]
  changed: boolean
  lastResult?: SubmissionResult
}

/** Who one is for the portal, and one's own password. */
export function AccountPage({ name, email, memberships, changed, lastResult }: AccountPageProps) {
  return (
    <>
      <PageHead title={text.title} />
      {changed && !lastResult ? (
        <Notice kind="done">
          <p>{text.changed}</p>
        </Notice>
      ) : null}
      <Section id="wie" title={text.who}>
        <dl className="kdc-dl">
          <div>
            <dt>{text.name}</dt>
            <dd>{name}</dd>
          </div>
          <div>
            <dt>{text.email}</dt>
            <dd>{email}</dd>
          </div>
        </dl>
      </Section>
      <Section id="voor-wie" title={text.memberships}>
        {memberships.length === 0 ? (
          <p className="utrecht-paragraph">{text.noMemberships}</p>
        ) : (
          <Table
            labelledBy="voor-wie"
            rows={memberships}
            rowKey={({ slug }) => slug}
            columns={[
              {
                key: 'naam',
                header: text.organisation,
                cell: (row) => <a href={`/${row.slug}`}>{row.name}</a>,
              },
              { key: 'rol', header: text.role, cell: (row) => roleWord[row.role] },
            ]}
          />
        )}
      </Section>
      <Section id="wachtwoord" title={text.passwordTitle} intro={text.passwordIntro}>
        <PasswordForm email={email} lastResult={lastResult} />
      </Section>
    </>
  )
}
