import { z } from 'zod'

/**
 * A filter in an address. An empty field of a filter form is no choice, and a value that means nothing
 * any more (an old bookmark) is left aside instead of making the list unreachable.
 */
export const choice = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (value === '' ? undefined : value),
    schema.optional().catch(() => undefined),
  )

/** The address of the same page with other fields; fields without a value are left out. */
export function queryOf(fields: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value !== '') search.set(name, String(value))
  const text = search.toString()
  return text ? `?${text}` : ''
}
