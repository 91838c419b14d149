import writeXlsxFile from 'write-excel-file/node'

export type CellValue = string | number | boolean | null

/** A table that leaves the portal: the same columns in each format, dates as ISO text. */
export interface ExportTable {
  /** File name without ending. */
  name: string
  columns: readonly string[]
  rows: readonly (readonly CellValue[])[]
}

/** A text that a spreadsheet would run as a formula is shown as text (OWASP, CSV injection). */
const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const asText = (value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return typeof value === 'number' ? String(value) : guarded(value)
}

const quoted = (text: string): string =>
  /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** CSV with `;` between cells and a byte order mark, as a Dutch spreadsheet expects it. */
export function toCsv({ columns, rows }: ExportTable): string {
  const lines = [columns, ...rows].map((row) => row.map((value) => quoted(asText(value))).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A workbook with one sheet; texts stay texts, whatever they start with. */
export async function toXlsx({ name, columns, rows }: ExportTable): Promise<Buffer> {
  const header = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const body = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null
      return typeof value === 'number'
        ? { value, type: Number }
        : { value: asText(value), type: String }
    }),
  )
  const file = writeXlsxFile([header, ...body], {
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
  })
  return file.toBuffer()
}
