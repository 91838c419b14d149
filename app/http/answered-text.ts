import type { SubmissionResult } from '@conform-to/react'

/** The words that were sent in the field of this name (`amendments[0].title`); empty when there are none. */
export function answeredText(result: SubmissionResult | undefined, name: string): string {
  const found = name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([key]) => key === part)?.[1]
          : undefined,
      result?.initialValue,
    )
  return typeof found === 'string' ? found : ''
}
