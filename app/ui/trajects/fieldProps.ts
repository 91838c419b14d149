/** What Conform says of one field, as a field of ours takes it. */
export const fieldProps = (field: {
  id: string
  name: string
  initialValue?: string
  errors?: string[]
}) => ({ id: field.id, name: field.name, defaultValue: field.initialValue, errors: field.errors })
