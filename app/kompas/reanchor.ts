import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { AnchorPassage } from '~/domain/alignment/anchor/passage'
import { reanchor, type Reanchored } from '~/domain/alignment/anchor/reanchor'
import { readJsonFile } from './json-file'
import { answering, Mistyped } from './operator-answer'

const usage = 'Gebruik: kompas reanchor --old BESTAND --new BESTAND [--json]'

const Passages = z.array(
  z.object({
    // A number written without quotes is a number of an article as well.
    id: z.union([z.string(), z.number().transform(String)], 'id is geen tekst').nullish(),
    text: z.string('text is geen tekst of ontbreekt'),
  }),
  'verwacht wordt een lijst van passages: [{"id": …, "text": …}]',
)

function readPassages(file: string): AnchorPassage[] {
  const parsed = Passages.safeParse(readJsonFile(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const at = issue?.path[0]
  const where = typeof at === 'number' ? `passage ${at + 1}: ` : ''
  throw new Mistyped(`${file}: ${where}${issue?.message ?? 'is niet te lezen'}`)
}

function readArgs(args: string[]): { old: string; next: string } {
  const file = { type: 'string' } as const
  let given: { old?: string; new?: string }
  try {
    given = parseArgs({ args, options: { old: file, new: file } }).values
  } catch (cause) {
    throw new Mistyped(usage, { cause })
  }
  if (!given.old || !given.new) throw new Mistyped(usage)
  return { old: given.old, next: given.new }
}

const words: Record<Reanchored['verdict'], string> = {
  carried: 'te bevestigen',
  proposed: 'voorgesteld',
  orphan: 'niet teruggevonden',
}

const lines = (found: readonly Reanchored[]): string =>
  found
    .map(({ old, new: next, verdict }) =>
      next === null
        ? `${old + 1}: ${words[verdict]}`
        : `${old + 1} → ${next + 1}: ${words[verdict]}`,
    )
    .join('\n')

/**
 * `kompas reanchor --old FILE --new FILE`: finds the passages of the old version in the new one, a row
 * for each old passage. JSON (places counted from 0) with `json`, else lines to read (from 1). Needs no
 * database.
 * @returns the exit code, 0 or 1; what was wrong stands in one line on stderr
 */
export function reanchorCommand(args: string[], { json }: { json: boolean }): number {
  return answering(() => {
    const { old, next } = readArgs(args)
    const found = reanchor(readPassages(old), readPassages(next))
    process.stdout.write(`${json ? JSON.stringify(found) : lines(found)}\n`)
  })
}
