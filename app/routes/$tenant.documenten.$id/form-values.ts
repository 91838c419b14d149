import type { SubmissionResult } from '@conform-to/react'

/** Reads one field of a form that came back, by its name: `decisions[0].date`. */
export interface FormValues {
  /** What was typed, or `found` on a form that was not sent yet. */
  value(name: string, found: string | null): string
  /** Whether the box was ticked, or `found` on a form that was not sent yet. */
  ticked(name: string, found: boolean): boolean
  errors(name: string): string[] | undefined
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

const at = (value: unknown, name: string): unknown =>
  name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce(inside, value)

/** Values of the form that was refused, else those that were found in the document. */
export function formValues(result: SubmissionResult | undefined): FormValues {
  const sent = result?.initialValue
  return {
    value: (name, found) => {
      const typed = at(sent, name)
      if (sent) return typeof typed === 'string' ? typed : ''
      return found ?? ''
    },
    ticked: (name, found) => (sent ? at(sent, name) === 'on' : found),
    errors: (name) => result?.error?.[name] ?? undefined,
  }
}
