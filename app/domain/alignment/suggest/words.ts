/** A word of a text: as it stands there, folded to compare it, and where it begins. */
export interface Word {
  text: string
  folded: string
  at: number
}

/** In lower case without accents and ligatures, so that `geïnd` and `geind` are one. */
export const fold = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The words and numbers of a text, in order. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    at: index,
  }))
