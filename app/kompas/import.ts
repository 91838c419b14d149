import { basename } from 'node:path'
import { readInChild } from '~/documents/read-in-child.server'
import type { ImportedDocument } from '~/domain/documents/imported-document'

/**
 * `kompas import FILE`: reads a council document the way the portal does and prints what it found,
 * as JSON with `json`, else in lines. A file that cannot be read: one line on stderr.
 * @returns the exit code, 0 or 1
 */
export async function importCommand(args: string[], { json }: { json: boolean }): Promise<number> {
  const file = args.find((arg) => !arg.startsWith('--'))
  if (!file) {
    process.stderr.write('Gebruik: kompas import BESTAND [--json]\n')
    return 1
  }
  const result = await readInChild(file, basename(file))
  if (!result.ok) {
    process.stderr.write(`${result.message}\n`)
    return 1
  }
  process.stdout.write(json ? `${JSON.stringify(result.document)}\n` : summary(result.document))
  return 0
}

function summary({ kinds, title, facts, warnings }: ImportedDocument): string {
  const lines = [
    `${kinds.join(' + ')}: ${title}`,
    ...facts.kenmerken.map(({ kenmerk, of }) => `kenmerk    ${kenmerk}${of ? ` (${of})` : ''}`),
    ...facts.decisions.map(
      (one) =>
        `besluit    ${one.effect} ${one.subject?.title ?? ''} · ${one.status} · ${one.date ?? 'datum ontbreekt'}` +
        (one.until
          ? ` · tot ${one.until}`
          : one.untilEvent
            ? ' · tot de opvolger is vastgesteld'
            : ''),
    ),
    ...facts.periods.map(({ title: name, from, to }) => `periode    ${name}: ${from} – ${to}`),
    ...facts.steps.map(
      ({ nr, title: name, planned }) =>
        `stap ${nr}     ${name}${planned ? ` · ${planned.words}` : ''}`,
    ),
    ...facts.frames.map(({ title: name }) => `kader      ${name}`),
    ...facts.questions.map(({ question }) => `vraag      ${question}`),
    ...warnings.map((warning) => `let op     ${warning}`),
  ]
  return `${lines.join('\n')}\n`
}
