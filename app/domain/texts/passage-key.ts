/** Case, white space and the way an accent is written make no other passage. */
const normalised = (words: string): string =>
  words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/**
 * A short key of a passage (at most eleven letters and digits), the same for the same words wherever and
 * whenever it is computed: the 53-bit hash *cyrb53*. It names a place and protects nothing.
 */
export function passageKey(words: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const letter of normalised(words)) {
    const code = letter.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
