import { conceptFinder, type Mention } from './concepts'
import type { Language } from './language'
import { readerOf, type Reader, type Token } from './reader'
import type { Thesaurus } from './thesaurus'

/** What suggestions know of Dutch and of safety policy. */
export interface Knowledge {
  /** Folded words of the dictionary, to split compounds with. */
  words: ReadonlySet<string>
  thesaurus: Thesaurus
}

/** How texts of a language are read, and which concepts they name. */
export interface Tongue {
  reader: Reader
  mentions: (tokens: readonly Token[]) => Mention[]
}

/** Knowledge made ready for reading; one serves every index and page until the thesaurus changes. */
export interface Lexicon {
  in: (language: Language) => Tongue
  /** A concept and the wider ones that it falls under, by id, the nearest first. */
  chainOf: (concept: string) => readonly string[]
}

/** Follows wider concepts up; one that comes back ends it. */
function chainFrom(start: string, broader: ReadonlyMap<string, string | undefined>): string[] {
  const chain = new Set<string>()
  for (let id: string | undefined = start; id !== undefined && !chain.has(id); id = broader.get(id))
    chain.add(id)
  return [...chain]
}

/** Compiles knowledge; a language is made ready when it is first asked for. */
export function lexiconOf({ words, thesaurus }: Knowledge): Lexicon {
  const tongues = new Map<Language, Tongue>()
  const make = (language: Language): Tongue => {
    const reader = readerOf(language, words)
    // The thesaurus is Dutch: its words mean something else in English, or nothing.
    return { reader, mentions: language === 'nl' ? conceptFinder(thesaurus, reader) : () => [] }
  }
  const broader = new Map(thesaurus.entries.map((entry) => [entry.id, entry.broader]))
  const chains = new Map(thesaurus.entries.map(({ id }) => [id, chainFrom(id, broader)]))
  return {
    in: (language) => {
      const tongue = tongues.get(language) ?? make(language)
      tongues.set(language, tongue)
      return tongue
    },
    chainOf: (concept) => chains.get(concept) ?? [concept],
  }
}
