import { diffArrays } from 'diff'
import { likeness, wordDiff, type Piece } from './word-diff'

/** One paragraph of two texts; one side is null when it came or went. */
export type ParagraphChange = {
  kind: 'gelijk' | 'gewijzigd' | 'nieuw' | 'vervallen'
  before: string | null
  after: string | null
  pieces: Piece[]
}

/** White space and the way an accent is written make no other paragraph. */
const normalised = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Below this two paragraphs are two, not one that changed. */
const alike = 0.35
/** Comparing each with each costs too much for runs longer than this. */
const mostPairs = 10_000

const came = (after: string): ParagraphChange => ({
  kind: 'nieuw',
  before: null,
  after,
  pieces: [{ kind: 'toegevoegd', words: after }],
})
const went = (before: string): ParagraphChange => ({
  kind: 'vervallen',
  before,
  after: null,
  pieces: [{ kind: 'vervallen', words: before }],
})
const changed = (before: string, after: string): ParagraphChange => ({
  kind: 'gewijzigd',
  before,
  after,
  pieces: wordDiff(before, after),
})
const same = (before: string, after: string): ParagraphChange => ({
  kind: 'gelijk',
  before,
  after,
  pieces: [{ kind: 'gelijk', words: after }],
})

/** The best pairs of paragraphs in order: for each old one the place of its new one, or none. */
function pairs(before: readonly string[], after: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  if (before.length * after.length > mostPairs) {
    for (const index of before.keys()) if (index < after.length) found.set(index, index)
    return found
  }
  const score = before.map((one) => after.map((other) => likeness(one, other)))
  const at = (row: number, column: number) => score[row]?.[column] ?? 0
  const best = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  )
  const sum = (row: number, column: number) => best[row]?.[column] ?? 0
  const gain = (row: number, column: number) =>
    at(row, column) >= alike ? at(row, column) + sum(row + 1, column + 1) : 0
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const line = best[row]
      if (line)
        line[column] = Math.max(sum(row + 1, column), sum(row, column + 1), gain(row, column))
    }
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    const total = sum(row, column)
    if (total > 0 && total === gain(row, column)) found.set(row++, column++)
    else if (total === sum(row + 1, column)) row += 1
    else column += 1
  }
  return found
}

/** Paragraphs that stand in the place of others: paired where they are alike. */
function replaced(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const partner = pairs(before, after)
  const result: ParagraphChange[] = []
  let next = 0
  for (const [index, old] of before.entries()) {
    const place = partner.get(index)
    if (place === undefined) {
      result.push(went(old))
      continue
    }
    result.push(...after.slice(next, place).map(came), changed(old, after[place] ?? ''))
    next = place + 1
  }
  return [...result, ...after.slice(next).map(came)]
}

/**
 * What changed between two lists of paragraphs: those that stayed are found first, then those that are
 * alike are compared word by word. What has an `after`, in order, is the text after; the same holds for
 * `before`.
 */
export function paragraphDiff(
  before: readonly string[],
  after: readonly string[],
): ParagraphChange[] {
  const result: ParagraphChange[] = []
  const runs = diffArrays(before.map(normalised), after.map(normalised))
  let [old, fresh] = [0, 0]
  let [gone, added]: [string[], string[]] = [[], []]
  const close = () => {
    result.push(...replaced(gone, added))
    ;[gone, added] = [[], []]
  }
  for (const { added: isAdded, removed, value } of runs) {
    if (removed) gone.push(...before.slice(old, (old += value.length)))
    else if (isAdded) added.push(...after.slice(fresh, (fresh += value.length)))
    else {
      close()
      for (let index = 0; index < value.length; index += 1)
        result.push(same(before[old++] ?? '', after[fresh++] ?? ''))
    }
  }
  close()
  return result
}
