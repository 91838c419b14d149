/** Joins class names and drops what is not there. */
export const classes = (...names: (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')

/** `geen_tegenhanger` → `geen-tegenhanger`: stored values have underscores, class names hyphens. */
export const hyphenated = (stored: string): string => stored.replaceAll('_', '-')
