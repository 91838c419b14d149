import { answer } from './access.server'

/** No form of the portal comes near these. */
const mostFields = 5000
const longestName = 200
const highestIndex = 999

/**
 * Whether the name of a field can be one of ours. A name such as `a[4294967294]` would become a list of
 * that length, and writing the form back would fill the memory with empty places; `__intent__` can ask
 * the form library for the same. No page of ours sends it.
 */
const isOrdinary = (name: string): boolean =>
  name.length <= longestName &&
  !name.startsWith('__') &&
  [...name.matchAll(/\[(\d+)\]/g)].every(([, index]) => Number(index) <= highestIndex)

/** The fields of a form; throws 400 for what no form of the portal can have sent. */
export async function formFields(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw answer(400, 'Bad Request')
  const fields = await request.formData()
  const names = [...fields.keys()]
  if (names.length > mostFields || !names.every(isOrdinary)) throw answer(400, 'Bad Request')
  return fields
}
