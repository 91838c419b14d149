import type { Role } from '~/domain/tenancy/roles'
import { revokeInvitationPath } from '~/http/paths'
import { dateOfInstant, longDate } from '../dates'
import { membersText as text } from '../nl/people'
import { roleWord } from '../nl/tenancy'
import { Table } from '../primitives/Table'
import { VisuallyHidden } from '../primitives/VisuallyHidden'

export type InvitationRow = {
  id: string
  email: string
  role: Role
  expiresAt: number
  expired: boolean
}
type InvitationTableProps = { tenant: string; invitations: InvitationRow[] }

/** Invitations that nobody answered yet. */
export function InvitationTable({ tenant, invitations }: InvitationTableProps) {
  if (invitations.length === 0) return <p className="utrecht-paragraph">{text.noInvitations}</p>
  return (
    <Table
      labelledBy="uitnodigingen"
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'email', header: text.email, cell: ({ email }) => email },
        { key: 'rol', header: text.role, cell: ({ role }) => roleWord[role] },
        {
          key: 'geldig',
          header: text.until,
          cell: ({ expiresAt, expired }) =>
            `${longDate(dateOfInstant(expiresAt))}${expired ? ` (${text.expired})` : ''}`,
        },
        {
          key: 'intrekken',
          header: text.actions,
          cell: ({ id, email }) => (
            <a href={revokeInvitationPath(tenant, id)}>
              {text.revoke}
              <VisuallyHidden> {text.changeOf(email)}</VisuallyHidden>
            </a>
          ),
        },
      ]}
    />
  )
}
