import { CsvError, parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import type { TableFile } from '~/domain/documents/table-file'
import { openArchive, type Archive } from './archive'
import { decodeText } from './read-text'
import { refuseTable, type TableRefused } from './table-refusal'

export type ReadTable = { ok: true; table: TableFile } | TableRefused

export const MAX_TABLE_BYTES = 5 * 1024 * 1024
const MAX_ROWS = 2000

/** A value of a spreadsheet as the text that our own tables hold: dates in ISO form, a yes as *ja*. */
function textOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? unguarded(value) : null
}

/** Takes away the mark with which our own tables keep a text from being read as a formula. */
function unguarded(text: string): string | null {
  const plain = /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
  return plain.trim() === '' ? null : plain
}

/** Columns and rows of a table; rows keep the number under which a spreadsheet shows them. */
function tableOf(
  cells: readonly (readonly unknown[])[],
  formulas: ReadonlySet<string>,
  warnings: string[],
): ReadTable {
  const [header = [], ...body] = cells
  const columns = header.map((name) => textOf(name)?.trim().toLowerCase() ?? '')
  if (columns.every((name) => name === '')) return refuseTable('leeg')
  const rows = body
    .map((row, index) => ({
      nr: index + 2,
      cells: columns.map((_, at) => textOf(row[at])),
      formulas: columns.filter((_, at) => formulas.has(`${letters(at)}${index + 2}`)),
    }))
    .filter((row) => row.cells.some((cell) => cell !== null) || row.formulas.length > 0)
  if (rows.length > MAX_ROWS) return refuseTable('te_veel_rijen')
  return { ok: true, table: { columns, rows, warnings } }
}

/** 0 → `A`, 26 → `AA`. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}

/** The addresses of cells that hold a formula: what they show can be of another day. */
function formulasIn(archive: Archive): Set<string> {
  const entries = archive.read((name) => name === 'xl/worksheets/sheet1.xml')
  const xml = new TextDecoder().decode(entries['xl/worksheets/sheet1.xml'])
  return new Set(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>\s*<f[\s>/]/g)].map(([, at]) => at ?? ''),
  )
}

async function readXlsx(bytes: Uint8Array): Promise<ReadTable> {
  const archive = openArchive(bytes)
  if (!archive.ok)
    return archive.reason === 'zip_bom' || archive.reason === 'versleuteld'
      ? refuseTable(archive.reason)
      : refuseTable('beschadigd')
  if (!archive.names.includes('xl/workbook.xml')) return refuseTable('geen_tabel')
  const rows = await readSheet(Buffer.from(bytes), { trim: false })
  return tableOf(rows, formulasIn(archive), [])
}

/** What stands between cells: the sign that the first line has most of, `;` for want of any. */
const delimiterOf = (line: string): string => {
  const count = (sign: string) => line.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function readCsv(bytes: Uint8Array): ReadTable {
  const { text, warnings } = decodeText(bytes)
  // Spreadsheets write this line before the header to say what stands between cells.
  const plain = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '')
  // eslint-disable-next-line no-control-regex -- bytes that stand in no text
  if (/[\u0000-\u0008\u000e-\u001a]/.test(plain)) return refuseTable('geen_tabel')
  const [first = ''] = plain.split(/\r?\n/, 1)
  try {
    const rows: string[][] = parse(plain, {
      delimiter: delimiterOf(first),
      relax_column_count: true,
      skip_empty_lines: false,
    })
    return tableOf(rows, new Set(), warnings)
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown
    const line: unknown = thrown['lines']
    return refuseTable('aanhalingstekens', typeof line === 'number' ? `Regel ${line}:` : '')
  }
}

/**
 * Reads a table from xlsx or csv: UTF-8 with or without mark, UTF-16 or Windows-1252 (with a warning);
 * cells apart by `;`, `,` or a tab. Runs a parser on whatever is given, so call it through
 * `readTableInChild`.
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length === 0) return refuseTable('leeg')
  if (bytes.length > MAX_TABLE_BYTES) return refuseTable('te_groot')
  const [a, b, c, d] = bytes
  if (a === 0x50 && b === 0x4b) return readXlsx(bytes)
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return refuseTable('oud_excel')
  return readCsv(bytes)
}
