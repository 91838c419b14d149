import type { SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useSubmission } from '~/http/use-submission'
import type { Conflict } from './conflict.server'

/** What became of the form on this page: two texts to bring together, or the last refusal. */
export function useWriting(kept: Conflict | null): {
  conflict: Conflict | null
  result: SubmissionResult | undefined
} {
  const answered = useActionData<{ conflict: Conflict } | SubmissionResult>()
  const result = useSubmission()
  if (answered && 'conflict' in answered) return { conflict: answered.conflict, result: undefined }
  if (answered) return { conflict: null, result: answered }
  return { conflict: kept, result }
}
