/** Code point order: the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const digit = (code: number): boolean => code >= 48 && code <= 57

/** The number that starts at `at`, and where it ends. */
function numberAt(text: string, at: number): { value: number; end: number } {
  let value = 0
  let end = at
  for (; end < text.length && digit(text.charCodeAt(end)); end += 1) {
    value = value * 10 + text.charCodeAt(end) - 48
  }
  return { value, end }
}

/** Compares texts with the numbers in them as numbers. An Intl.Collator costs most of `align`. */
function natural(a: string, b: string): number {
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(j)]
    if (digit(x) && digit(y)) {
      const [left, right] = [numberAt(a, i), numberAt(b, j)]
      if (left.value !== right.value) return left.value - right.value
      i = left.end
      j = right.end
    } else if (x !== y) {
      return x - y
    } else {
      i += 1
      j += 1
    }
  }
  return a.length - i - (b.length - j)
}

/** Reading order of numbered items ("2" before "10"); the id decides between equal numbers. */
export const byNumber = (
  a: { number: string; id: string },
  b: { number: string; id: string },
): number => natural(a.number, b.number) || byText(a.id, b.id)

/** The latest of the dates given, or null without any. */
export const latest = (dates: Iterable<string>): string | null => {
  let last: string | null = null
  for (const date of dates) if (last === null || date > last) last = date
  return last
}
