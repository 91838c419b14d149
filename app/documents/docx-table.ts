import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type ParagraphChild,
} from 'docx'

/** Room for text on A4 between the margins, in twentieths of a point. */
export const textWidth = 9354

const line = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A cell: its words, and how long they are, which decides how wide its column is. */
export type Cell = { length: number; children: ParagraphChild[] }

/** The width of the text, in these proportions. */
function divided(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((weight / all) * textWidth))
}

/** A column is as wide as the root of its longest text, so that a long one does not take all. */
function widths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = rows[0]?.length ?? 0
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.sqrt(Math.min(400, Math.max(8, ...rows.map((row) => row[column]?.length ?? 0)))),
  )
  return divided(weights)
}

/**
 * A table whose first row is repeated on every page as the header. `rowHeaders` sets the first cell of
 * each row bold as well.
 */
export function docxTable(
  rows: readonly (readonly Cell[])[],
  rowHeaders: boolean,
  shares: readonly number[] | null = null,
): Table {
  const columnWidths = shares ? divided(shares) : widths(rows)
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    margins: { top: 60, bottom: 60, left: 85, right: 85 },
    tableLook: { firstRow: true, firstColumn: rowHeaders },
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: cells.map(
            ({ children }, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                ...(at === 0
                  ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'ECECEC' } }
                  : {}),
                children: [
                  new Paragraph({
                    style: 'Tabeltekst',
                    children,
                    ...(at === 0 ? { keepNext: true } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}
