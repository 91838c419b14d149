import type { SubmissionResult } from '@conform-to/react'
import { ErrorSummary } from '~/ui'

/** `decisions[0].date` → the id of its field. */
const fieldId = (name: string): string =>
  name.replace(/^decisions\[(\d+)\]\./, 'besluit-$1-').replace(/^steps\[(\d+)\]\./, 'stap-$1-')

/** What has to be put right, or why nothing was written, with a link to each field. */
export function ReviewErrors({ result }: { result?: SubmissionResult }) {
  const { '': messages, ...fields } = result?.error ?? {}
  const problems = Object.entries(fields).flatMap(([name, errors]) =>
    errors?.length ? [{ fieldId: fieldId(name), message: errors.join(' ') }] : [],
  )
  return <ErrorSummary messages={messages ?? []} problems={problems} />
}
