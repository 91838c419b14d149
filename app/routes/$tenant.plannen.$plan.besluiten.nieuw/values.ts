import type { SubmissionResult } from '@conform-to/react'
import { answeredText } from '~/http/answered-text'

/** What was filled in before the form came back, and what was said about it, by the name of a field. */
export type Values = {
  value: (name: string) => string
  errors: (name: string) => string[] | undefined
  /** How many rows of amendments were sent. */
  rows: number
  /** The form came back because one more row was asked for, so nothing is to be put right yet. */
  isGrowing: boolean
}

/** Reads the answer to a form. */
export function valuesOf(result: SubmissionResult | undefined): Values {
  const isGrowing = answeredText(result, 'more') !== ''
  const amendments = result?.initialValue?.['amendments']
  return {
    value: (name) => answeredText(result, name),
    errors: (name) => (isGrowing ? undefined : (result?.error?.[name] ?? undefined)),
    rows: Array.isArray(amendments) ? amendments.length : 0,
    isGrowing,
  }
}
