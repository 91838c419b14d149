import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dutchWords } from '~/dictionary.server'
import { Items, type Item } from '~/domain/alignment/suggest/item'
import { lexiconOf } from '~/domain/alignment/suggest/lexicon'
import { suggest, type Suggestion } from '~/domain/alignment/suggest/suggest'
import { indexOf } from '~/domain/alignment/suggest/suggest-index'
import { defaultThesaurus } from '~/domain/alignment/suggest/thesaurus-default'

const usage = 'Gebruik: kompas suggest --from BESTAND --to BESTAND [--top AANTAL] [--json]'
const defaultTop = 10

/** What is wrong with what the operator gave, in one line. */
class Refused extends Error {}

/** A source item with the targets that may belong to it. */
export interface Matches {
  id: string
  matches: Suggestion[]
}

function readItems(file: string): Item[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new Refused(`${file}: ${missing ? 'bestaat niet' : 'is niet te lezen'}`, { cause })
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Refused(`${file}: is geen JSON`, { cause })
  }
  const parsed = Items.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const [at, field] = issue?.path ?? []
  const where = typeof at === 'number' ? `item ${at + 1}${field ? `, ${String(field)}` : ''} ` : ''
  throw new Refused(`${file}: ${where}${issue?.message ?? 'is niet te lezen'}`)
}

function readArgs(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      args,
      options: { from: text, to: text, top: text, json: { type: 'boolean' } },
    })
    return values
  } catch (cause) {
    throw new Refused(usage, { cause })
  }
}

/** Reads two files and ranks the items of the second for each of the first. */
export function suggestions(args: string[]): Matches[] {
  const { from, to, top: given } = readArgs(args)
  if (!from || !to) throw new Refused(usage)
  const top = given === undefined ? defaultTop : Number(given)
  if (!Number.isInteger(top) || top < 1)
    throw new Refused(`--top ${given}: geef een aantal vanaf 1`)
  const sources = readItems(from)
  const lexicon = lexiconOf({ words: dutchWords(), thesaurus: defaultThesaurus })
  const index = indexOf(readItems(to), lexicon, sources)
  return sources.map((source) => ({ id: source.id, matches: suggest(index, source, { top }) }))
}

const lines = (all: readonly Matches[]): string =>
  all
    .flatMap(({ id, matches }) => [
      id,
      ...(matches.length > 0
        ? matches.map(
            (one, at) =>
              `  ${at + 1}. ${one.id}: ${one.terms.join(', ') || 'geen gedeelde woorden'}`,
          )
        : ['  geen suggestie']),
    ])
    .join('\n')

/**
 * `kompas suggest --from FILE --to FILE [--top N]`: for each item of the first file the N items of the
 * second (10 when not given) that are most like it, best first. JSON with `json`, else lines to read.
 * Needs no database.
 * @returns the exit code, 0 or 1; what was wrong stands in one line on stderr
 */
export function suggestCommand(args: string[], { json }: { json: boolean }): number {
  try {
    const all = suggestions(args)
    process.stdout.write(json ? `${JSON.stringify(all)}\n` : `${lines(all)}\n`)
    return 0
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem
    process.stderr.write(`${problem.message}\n`)
    return 1
  }
}
