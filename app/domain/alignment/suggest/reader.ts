import { stopwords as dutchStops } from '@orama/stopwords/dutch'
import { stopwords as englishStops } from '@orama/stopwords/english'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { splitCompound } from './compounds'
import type { Language } from './language'
import { policyStops } from './policy-stops'
import { wordsIn, type Word } from './words'

/** A part of a compound: its letters, and its stem. */
export interface Part {
  text: string
  stem: string
}

/** A word that carries meaning, with its stem and, when it is a compound, its two parts. */
export interface Token extends Word {
  stem: string
  parts: readonly Part[]
}

/** What a text is read with. */
export interface Reader {
  language: Language
  /** The words that carry meaning, in order. */
  tokens: (text: string) => Token[]
}

const stops = {
  nl: new Set([...dutchStops, ...policyStops.nl]),
  en: new Set([...englishStops, ...policyStops.en]),
}
/** Words that the stemmer would take for another word, or not for a form of the same. */
const irregular: Readonly<Record<string, string>> = {
  ouderen: 'oudere',
  jongere: 'jongeren',
  kinderen: 'kind',
  steden: 'stad',
  crimineel: 'criminel',
  boa: 'boa',
  boas: 'boa',
}

const stemmers = {
  nl: (word: string) => irregular[word] ?? dutch(word),
  en: english,
}
const mostRemembered = 50_000

/**
 * A reader of a language. It remembers how words are stemmed and split, up to a number of them.
 * @param words folded words of the dictionary, that compounds are split with
 */
export function readerOf(language: Language, words: ReadonlySet<string>): Reader {
  const known = new Map<string, Pick<Token, 'stem' | 'parts'>>()
  const stem = stemmers[language]
  const analyse = (folded: string): Pick<Token, 'stem' | 'parts'> => {
    const parts = language === 'nl' ? splitCompound(folded, words) : []
    return { stem: stem(folded), parts: parts.map((text) => ({ text, stem: stem(text) })) }
  }
  const recall = (folded: string): Pick<Token, 'stem' | 'parts'> => {
    const found = known.get(folded) ?? analyse(folded)
    if (known.size >= mostRemembered) known.clear()
    known.set(folded, found)
    return found
  }
  return {
    language,
    tokens: (text) =>
      wordsIn(text)
        .filter(({ folded }) => folded.length > 1 && !stops[language].has(folded))
        .map((word) => ({ ...word, ...recall(word.folded) })),
  }
}
