import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as english } from '@orama/stopwords/english'

export type Language = 'nl' | 'en'

const only = (some: readonly string[], others: readonly string[]) =>
  new Set(some.filter((word) => !others.includes(word)))
const typical = { nl: only(dutch, english), en: only(english, dutch) }

/** The language of texts by their small words; Dutch when it does not show. */
export function languageOf(words: Iterable<string>): Language {
  let lead = 0
  for (const word of words) {
    if (typical.nl.has(word)) lead += 1
    if (typical.en.has(word)) lead -= 1
  }
  return lead < 0 ? 'en' : 'nl'
}
