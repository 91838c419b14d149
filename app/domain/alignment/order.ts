const collator = new Intl.Collator('nl', { numeric: true })

/** Code point order: the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Reading order of numbered items ("2" before "10"); the id decides between equal numbers. */
export const byNumber = (
  a: { number: string; id: string },
  b: { number: string; id: string },
): number => collator.compare(a.number, b.number) || byText(a.id, b.id)

/** The latest of the dates given, or null without any. */
export const latest = (dates: Iterable<string>): string | null => {
  let last: string | null = null
  for (const date of dates) if (last === null || date > last) last = date
  return last
}
