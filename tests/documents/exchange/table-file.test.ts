import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { knownCells } from '~/domain/alignment/exchange/known-cells'
import { linkCells, linkColumns } from '~/domain/alignment/exchange/link-columns'
import { readTable } from '~/documents/read-table'
import { readTableInChild } from '~/documents/read-table-in-child.server'
import { toCsv, toXlsx } from '~/documents/table.server'
import { compoundFile } from '../../support/documents/samples'
import { rows } from '../../support/link-rows'

const bytes = (text: string) => new TextEncoder().encode(text)
const table = { name: 'verbanden', columns: linkColumns, rows: rows.map(linkCells) }

async function read(source: Uint8Array) {
  const result = await readTable(source)
  if (!result.ok) throw new Error(result.message)
  return result.table
}

describe('a table that comes back', () => {
  test('is what left, as csv and as xlsx', async () => {
    const csv = await read(bytes(toCsv(table)))
    const xlsx = await read(new Uint8Array(await toXlsx(table)))
    expect(knownCells(xlsx, linkColumns)).toEqual(knownCells(csv, linkColumns))
    const note = rows.findIndex(({ note: text }) => text?.startsWith('=') ?? false)
    expect(knownCells(csv, linkColumns)[note]?.cells.uitleg).toBe('=1+1|\\x')
    expect(csv.rows.map(({ cells }) => cells)).toEqual(
      rows.map((row) => linkCells(row).map((cell) => (cell === null ? null : String(cell)))),
    )
  })

  test('whatever stands in a cell, guards against formulas included', async () => {
    // XML knows no control characters, and the writer of xlsx takes `toString` for a name of its own.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 8 })
      .filter((one) => !/[\p{Cc}\ufffe\uffff]/u.test(one) && !(one in {}))
    const tricky = fc.constantFrom('=1', "'=1", "''=1", '-x', '@', '"', ';', ',', 'a\nb', '\t', "'")
    const cell = fc.oneof(
      text,
      tricky,
      fc.tuple(tricky, text).map((parts) => parts.join('')),
    )
    const kept = (value: string) => (value.trim() === '' ? null : value)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        async (all) => {
          const one = { name: 'x', columns: ['a', 'b'], rows: all }
          const expected = all.map((row) => row.map(kept)).filter((row) => row.some(Boolean))
          const csv = await read(bytes(toCsv(one)))
          expect(csv.rows.map(({ cells }) => cells)).toEqual(expected)
          const xlsx = await read(new Uint8Array(await toXlsx(one)))
          expect(xlsx.rows.map(({ cells }) => cells)).toEqual(expected)
        },
      ),
      { numRuns: 25 },
    )
  })

  test.each([
    ['commas', 'plan,relatie\nivp,"a,b"\n', ['ivp', 'a,b']],
    ['tabs', 'plan\trelatie\nivp\tb\n', ['ivp', 'b']],
    ['a first line that tells the sign', 'sep=;\r\nplan;relatie\r\nivp;b\r\n', ['ivp', 'b']],
    ['capitals in the header', 'Plan ;RELATIE\nivp;b', ['ivp', 'b']],
  ])('csv with %s', async (_, source, cells) => {
    const { columns, rows: found } = await read(bytes(source))
    expect(columns).toEqual(['plan', 'relatie'])
    expect(found).toEqual([{ nr: 2, cells, formulas: [] }])
  })

  test('old and wide character sets are read, the first with a warning', async () => {
    const old = await read(Uint8Array.from(Buffer.from('plan;uitleg\nivp;Coöperatie é', 'latin1')))
    expect(old.rows[0]?.cells[1]).toBe('Coöperatie é')
    expect(old.warnings.join()).toContain('Windows-1252')
    const wide = await read(Uint8Array.from(Buffer.from('\uFEFFplan;uitleg\nivp;é€', 'utf16le')))
    expect(wide.columns).toEqual(['plan', 'uitleg'])
    expect(wide.rows[0]?.cells[1]).toBe('é€')
  })

  test('empty lines keep the numbers of the rows', async () => {
    const { rows: found } = await read(bytes('plan;uitleg\n\n;\nivp;x\n'))
    expect(found.map(({ nr }) => nr)).toEqual([4])
  })

  test('a formula is told, not read as what it showed', async () => {
    const sheet = (cell: string) =>
      zipSync({
        '[Content_Types].xml': strToU8(
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
        '_rels/.rels': strToU8(
          '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        ),
        'xl/workbook.xml': strToU8(
          '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>plan</t></is></c></row><row r="2">${cell}</row></sheetData></worksheet>`,
        ),
      })
    const found = await read(sheet('<c r="A2" t="str"><f>"iv"&amp;"p"</f><v>ivp</v></c>'))
    expect(found.rows).toEqual([{ nr: 2, cells: ['ivp'], formulas: ['plan'] }])
    const plain = await read(sheet('<c r="A2" t="inlineStr"><is><t>ivp</t></is></c>'))
    expect(plain.rows[0]?.formulas).toEqual([])
  })
})

describe('a file that is no table', () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'leeg', /leeg/],
    ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), 'te_groot', /5 MB/],
    ['an old Excel file', compoundFile('Workbook'), 'oud_excel', /\.xlsx/],
    [
      'a Word file',
      zipSync({ 'word/document.xml': strToU8('<x/>') }),
      'geen_tabel',
      /xlsx- of csv/,
    ],
    ['half a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x') }), 'beschadigd', /beschadigd/],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      'geen_tabel',
      /geen tabel/,
    ],
    ['a quote that does not close', bytes('plan;uitleg\nivp;"x\n'), 'aanhalingstekens', /Regel \d/],
    ['too many rows', bytes(`plan\n${'ivp\n'.repeat(2001)}`), 'te_veel_rijen', /2\.000 rijen/],
    [
      'a bomb',
      zipSync({ 'xl/workbook.xml': [new Uint8Array(70 * 1024 * 1024), { level: 9 }] }),
      'zip_bom',
      /uitpakken/,
    ],
  ])('%s', async (_, source, reason, message) => {
    // A parser may throw on what is broken; the process that it runs in turns that into a refusal.
    const result = await (reason === 'beschadigd' ? readTableInChild : readTable)(source)
    expect(result).toMatchObject({ ok: false, reason })
    expect(result.ok ? '' : result.message).toMatch(message)
  })

  test('a child that takes too long is stopped', async () => {
    expect(await readTableInChild(bytes('plan\nivp'), { timeMs: 1 })).toMatchObject({
      reason: 'te_lang_bezig',
    })
  })
})
