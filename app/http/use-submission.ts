import type { SubmissionResult } from '@conform-to/react'
import { useActionData, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { RestoredForm } from './restored-form.server'

/**
 * The last answer to a form on this page, for `useForm({ lastResult })`: what was refused just now, or
 * what is given back after the session ended. A form that is sent to another address names it.
 */
export function useSubmission(action?: string): SubmissionResult | undefined {
  const { pathname } = useLocation()
  const answered = useActionData<SubmissionResult>()
  const root = useRouteLoaderData<{ restored?: RestoredForm | null }>('root')
  if (answered) return answered
  return root?.restored?.action === (action ?? pathname) ? root.restored.result : undefined
}
