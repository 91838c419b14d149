/** One line of a page: `x` and `y` of its start in points, `size` the height of its letters. */
export interface PdfLine {
  text: string
  x: number
  end: number
  y: number
  size: number
  page?: number
}

export interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
  hasEOL: boolean
}

export const isText = (item: object): item is TextItem => 'str' in item

interface Piece {
  text: string
  x: number
  end: number
  y: number
  size: number
}

function piecesOf(items: object[]): Piece[] {
  return items.filter(isText).flatMap((item) => {
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform
    const size = item.height || Math.hypot(c, d)
    return item.str === '' ? [] : [{ text: item.str, x, end: x + item.width, y, size }]
  })
}

/** A gap of more than this many letter heights is the space between two cells. */
const CELL_GAP = 1.6

function join(pieces: Piece[]): PdfLine {
  const ordered = [...pieces].sort((a, b) => a.x - b.x)
  let text = ''
  let end = 0
  for (const piece of ordered) {
    const gap = piece.x - end
    const spaced = /\s$/.test(text) || /^\s/.test(piece.text)
    if (text && gap > piece.size * CELL_GAP && piece.text.trim()) text = `${text.trimEnd()}\t`
    else if (text && gap > piece.size * 0.15 && !spaced) text += ' '
    text += piece.text
    if (piece.text.trim()) end = Math.max(end, piece.end)
  }
  const inked = ordered.filter((piece) => piece.text.trim())
  const sizes = new Map<number, number>()
  for (const piece of inked) {
    const size = Math.round(piece.size * 2) / 2
    sizes.set(size, (sizes.get(size) ?? 0) + piece.text.length)
  }
  const size = [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
  return { text: text.trim(), x: inked[0]?.x ?? 0, end, y: inked[0]?.y ?? 0, size }
}

/** Lines of one page from top to bottom; cells on one line are divided by tabs. */
export function linesOnPage(items: object[]): PdfLine[] {
  const rows: Piece[][] = []
  for (const piece of piecesOf(items)) {
    if (!piece.text.trim() && rows.length === 0) continue
    const near = rows
      .slice(-12)
      .findLast((row) => Math.abs((row[0]?.y ?? 0) - piece.y) < Math.max(2, piece.size * 0.4))
    if (near) near.push(piece)
    else if (piece.text.trim()) rows.push([piece])
  }
  return rows
    .map(join)
    .filter(({ text }) => text)
    .sort((a, b) => b.y - a.y)
}

/** Numbers of pages differ between repeats; numbers of chapters must not make headings equal. */
const shape = ({ text }: PdfLine) =>
  /pagina|bladzijde|\d\s*(?:van|\/)\s*\d/i.test(text) ? text.replace(/\d+/g, '#') : text

/** Leaves out page numbers, and heads and feet that come back: each stays where it stands first. */
export function withoutRepeats(pages: PdfLine[][]): PdfLine[] {
  const seen = new Map<string, number>()
  const margins = (lines: PdfLine[]) => [...lines.slice(0, 3), ...lines.slice(-3)]
  for (const lines of pages)
    for (const one of new Set(margins(lines).map(shape))) seen.set(one, (seen.get(one) ?? 0) + 1)
  const kept = new Set<string>()
  return pages.flatMap((lines, page) =>
    lines.flatMap((line, at) => {
      const key = shape(line)
      const margin = at < 3 || at >= lines.length - 3
      if (
        margin &&
        /^(?:-\s*)?(?:pagina\s+)?\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?(?:\s*-)?$/i.test(line.text)
      )
        return []
      const repeated = margin && pages.length > 2 && (seen.get(key) ?? 0) >= pages.length * 0.5
      if (repeated && kept.has(key)) return []
      if (repeated) kept.add(key)
      return [{ ...line, page }]
    }),
  )
}
