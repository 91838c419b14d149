import type { Role } from '~/domain/tenancy/roles'
import { memberPath } from '~/http/paths'
import { dateOfInstant, longDate } from '../dates'
import { membersText as text } from '../nl/people'
import { roleWord } from '../nl/tenancy'
import { Table } from '../primitives/Table'
import { VisuallyHidden } from '../primitives/VisuallyHidden'

export type MemberRow = {
  id: string
  userId: string
  name: string
  email: string
  role: Role
  startedAt: number
}
type MemberTableProps = { tenant: string; me: string | null; members: MemberRow[] }

/** Who works for this organisation now. */
export function MemberTable({ tenant, me, members }: MemberTableProps) {
  return (
    <Table
      labelledBy="leden"
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'naam',
          header: text.name,
          cell: ({ name, userId }) => (userId === me ? `${name} (${text.you})` : name),
        },
        { key: 'email', header: text.email, cell: ({ email }) => email },
        { key: 'rol', header: text.role, cell: ({ role }) => roleWord[role] },
        {
          key: 'sinds',
          header: text.since,
          cell: ({ startedAt }) => longDate(dateOfInstant(startedAt)),
        },
        {
          key: 'wijzigen',
          header: text.actions,
          cell: ({ id, name }) => (
            <a href={memberPath(tenant, id)}>
              {text.change}
              <VisuallyHidden> {text.changeOf(name)}</VisuallyHidden>
            </a>
          ),
        },
      ]}
    />
  )
}
