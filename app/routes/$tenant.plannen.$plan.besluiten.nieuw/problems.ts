import type { SubmissionResult } from '@conform-to/react'
import type { FieldProblem } from '~/ui'
import { fieldOf } from './Amendments'
import type { Values } from './values'

/** What is to be put right, in the order in which it was found; nothing while a row is added. */
export function problemsOfForm(
  result: SubmissionResult | undefined,
  values: Values,
): { problems: FieldProblem[]; messages: string[] } {
  if (values.isGrowing) return { problems: [], messages: [] }
  const errors = Object.entries(result?.error ?? {})
  return {
    messages: errors.flatMap(([name, said]) => (name === '' && said ? said : [])),
    problems: errors.flatMap(([name, said]) =>
      name === '' || !said?.length
        ? []
        : [{ fieldId: fieldOf(values, name).id, message: said.join(' ') }],
    ),
  }
}
