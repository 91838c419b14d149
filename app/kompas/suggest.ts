import { parseArgs } from 'node:util'
import { dutchWords } from '~/dictionary.server'
import { Items, type Item } from '~/domain/alignment/suggest/item'
import { lexiconOf } from '~/domain/alignment/suggest/lexicon'
import { suggest, type Suggestion } from '~/domain/alignment/suggest/suggest'
import { indexOf } from '~/domain/alignment/suggest/suggest-index'
import { defaultThesaurus } from '~/domain/alignment/suggest/thesaurus-default'
import { readJsonFile } from './json-file'
import { answering, Mistyped } from './operator-answer'

const usage = 'Gebruik: kompas suggest --from BESTAND --to BESTAND [--top AANTAL] [--json]'
const defaultTop = 10

/** A source item with the targets that may belong to it. */
export interface Matches {
  id: string
  matches: Suggestion[]
}

function readItems(file: string): Item[] {
  const parsed = Items.safeParse(readJsonFile(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const [at, field] = issue?.path ?? []
  const where = typeof at === 'number' ? `item ${at + 1}${field ? `, ${String(field)}` : ''} ` : ''
  throw new Mistyped(`${file}: ${where}${issue?.message ?? 'is niet te lezen'}`)
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
    throw new Mistyped(usage, { cause })
  }
}

/** Reads two files and ranks the items of the second for each of the first. */
export function suggestions(args: string[]): Matches[] {
  const { from, to, top: given } = readArgs(args)
  if (!from || !to) throw new Mistyped(usage)
  const top = given === undefined ? defaultTop : Number(given)
  if (!Number.isInteger(top) || top < 1)
    throw new Mistyped(`--top ${given}: geef een aantal vanaf 1`)
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
  return answering(() => {
    const all = suggestions(args)
    process.stdout.write(json ? `${JSON.stringify(all)}\n` : `${lines(all)}\n`)
  })
}
