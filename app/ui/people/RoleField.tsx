import type { Role } from '~/domain/tenancy/roles'
import { membersText as text, roleExplained } from '../nl/people'
import { roleWord } from '../nl/tenancy'
import { ChoiceField } from '../primitives/ChoiceField'

type Field = { id: string; name: string; initialValue?: string; errors?: string[] }
type RoleFieldProps = { field: Field; roles: readonly Role[]; present?: Role }

/** The roles of this kind of organisation, each with what it is for. */
export function RoleField({ field, roles, present }: RoleFieldProps) {
  return (
    <ChoiceField
      id={field.id}
      name={field.name}
      defaultValue={field.initialValue ?? present}
      errors={field.errors}
      label={text.role}
      choices={roles.map((role) => ({
        value: role,
        label: roleWord[role],
        text: roleExplained[role],
      }))}
      columns={2}
      required
    />
  )
}
