import { useSubmission } from '~/http/use-submission'
import { ErrorSummary } from '~/ui'

/** Why something was refused, on a page that no longer has its form. */
export function Refusal() {
  const messages = useSubmission()?.error?.['']
  return <ErrorSummary problems={[]} messages={messages ?? []} />
}
