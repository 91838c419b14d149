import { glue, type Block } from './blocks'
import type { PdfLine } from './pdf-lines'

const NEW_ITEM =
  /^(?:[-•–*▪◦]\s?|\(?\d{1,2}[.)]\s|[a-h][.)]\s|\d+(?:\.\d+)+\s|(?:stap|fase)\s\d+\s?:)/i

/** Lines of council documents that never go on from the one before. */
const OWN_LINE =
  /^(?:gelezen|gelet op|aldus|besluit\b|b e s l u i t|de griffier|de voorzitter|[\p{L} ]{2,25}:\s)/iu

function commonest(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

/** Sizes above that of the body, largest first: the first is level 1. */
function headingSizes(lines: PdfLine[], body: number): number[] {
  const sizes = lines
    .filter(({ size, text }) => size > body * 1.12 && text.length < 110)
    .map(({ size }) => size)
  return [...new Set(sizes)].sort((a, b) => b - a).slice(0, 5)
}

/** Text in a second or third cell that goes on below: its start lies right of the first cell. */
const continuesCell = (line: PdfLine, rowStart: number) =>
  !line.text.includes('\t') && line.x > rowStart + 40 && !NEW_ITEM.test(line.text)

interface Growing extends Block {
  /** Where the first cell starts, when this is a row of a table. */
  rowStart: number | null
}

/** Paragraphs, rows and headings from lines, by their distance, size and length. */
export function layoutBlocks(lines: PdfLine[]): Block[] {
  const weights = lines.flatMap((line) =>
    Array.from({ length: Math.ceil(line.text.length / 40) }, () => line.size),
  )
  const body = commonest(weights)
  const sizes = headingSizes(lines, body)
  const right =
    [...lines.map(({ end }) => end)].sort((a, b) => a - b)[Math.floor(lines.length * 0.97)] ?? 0
  const pitch = commonest(
    lines
      .slice(1)
      .map((line, at) => Math.round(((lines[at]?.y ?? 0) - line.y) * 2) / 2)
      .filter((gap) => gap > 0),
  )
  const blocks: Growing[] = []
  let previous: PdfLine | null = null
  for (const line of lines) {
    const level = sizes.indexOf(line.size) + 1 || null
    const last = blocks.at(-1)
    const samePage = previous?.page === line.page
    const gap = previous && samePage ? previous.y - line.y : 0
    const near = previous !== null && (samePage ? gap < Math.max(pitch, body * 1.1) * 1.25 : true)
    const goesOn = last && previous && near && sameBlock(last, previous, line, level, right)
    if (goesOn) last.text = glue(last.text, line.text)
    else blocks.push({ level, text: line.text, rowStart: line.text.includes('\t') ? line.x : null })
    previous = line
  }
  return blocks.map(({ level, text }) => ({ level, text }))
}

function sameBlock(
  block: Growing,
  previous: PdfLine,
  line: PdfLine,
  level: number | null,
  right: number,
): boolean {
  // No paragraph is longer than two pages; without an end, gluing costs the square of its length.
  if (block.level !== level || block.text.length > 8000) return false
  if (level !== null) return previous.size === line.size && previous.page === line.page
  if (block.rowStart !== null) return continuesCell(line, block.rowStart)
  if (NEW_ITEM.test(line.text) || line.text.includes('\t')) return false
  if (/[:;]$/.test(previous.text) || OWN_LINE.test(line.text)) return false
  const word = (/^\S+/.exec(line.text)?.[0].length ?? 0) + 1
  // A word that would have fitted on the line before was put on a new line on purpose.
  return previous.end + word * line.size * 0.5 > right
}
