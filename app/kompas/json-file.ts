import { readFileSync } from 'node:fs'
import { Mistyped } from './operator-answer'

/**
 * The content of a JSON file; a byte order mark is no part of it.
 * @throws Mistyped with one line when the file is not there, cannot be read or is no JSON
 */
export function readJsonFile(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new Mistyped(`${file}: ${missing ? 'bestaat niet' : 'is niet te lezen'}`, { cause })
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Mistyped(`${file}: is geen JSON`, { cause })
  }
}
