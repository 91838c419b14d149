import readXlsxFile from 'read-excel-file/node'
import { expect } from 'vitest'
import type { Visitor } from './visitor'

/** Rows of cells as text; the first row has the names of the columns. */
export type TextTable = string[][]

/** Reads CSV with `;` and quoted cells, as a spreadsheet does. */
export function parseCsv(text: string): TextTable {
  const rows: TextTable = []
  for (const [, start = '', quoted, bare = ''] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n]*))/g)) {
    if (start !== ';') rows.push([])
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '')
}

/** The table beside a page as CSV. */
export async function csvOf(person: Visitor, path: string): Promise<TextTable> {
  const answer = await person.get(`${path}.csv`)
  expect(answer.status, `${path}.csv`).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w-]+\.csv"$/)
  return parseCsv(answer.text)
}

/** The same table as a workbook. */
export async function xlsxOf(person: Visitor, path: string): Promise<TextTable> {
  const answer = await person.get(`${path}.xlsx`)
  expect(answer.status, `${path}.xlsx`).toBe(200)
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w-]+\.xlsx"$/)
  const [sheet] = await readXlsxFile(answer.bytes)
  return (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
}
