import { strToU8, zipSync } from 'fflate'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArchive } from '~/documents/archive'
import { readDocument } from '~/documents/read-document'
import { readInChild } from '~/documents/read-in-child.server'
import {
  compoundFile,
  odtFile,
  paragraph,
  pdfFile,
  pdfPage,
  wordFile,
} from '../support/documents/samples'

const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024)
const text = paragraph('De raad van de gemeente Voorbeeldstad besluit:')
const encryptedZip = () => {
  const bytes = wordFile(text)
  bytes[6] = (bytes[6] ?? 0) | 1
  return bytes
}
const lyingZip = () => {
  // The directory says 100 bytes; the entry inflates to 8 MB.
  const bytes = wordFile(text, { 'word/zz.xml': [megabytes(8), { level: 9 }] })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++) {
    const directory = view.getUint32(at, true) === 0x02014b50
    const name = directory ? new TextDecoder().decode(bytes.subarray(at + 46, at + 57)) : ''
    if (name === 'word/zz.xml') view.setUint32(at + 24, 100, true)
  }
  return bytes
}

const refused: [string, () => Uint8Array, string, string, RegExp][] = [
  ['an empty file', () => new Uint8Array(), 'leeg.docx', 'leeg', /leeg/],
  ['a file of only spaces', () => strToU8('  \n\n '), 'leeg.txt', 'leeg', /geen tekst/],
  ['a file over 20 MB', () => megabytes(21), 'groot.pdf', 'te_groot', /20 MB/],
  [
    'a picture called .docx',
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    'foto.docx',
    'verkeerd_type',
    /afbeelding/,
  ],
  [
    'an old Word file',
    () => compoundFile('WordDocument'),
    'oud.docx',
    'oud_word',
    /sla het op als \.docx/,
  ],
  [
    'a docx with a password',
    () => compoundFile('EncryptedPackage'),
    'geheim.docx',
    'versleuteld',
    /wachtwoord/,
  ],
  ['a zip with a password', encryptedZip, 'geheim.docx', 'versleuteld', /wachtwoord/],
  [
    'an odt with a password',
    () => odtFile('', { 'META-INF/manifest.xml': strToU8('<m:encryption-data/>') }),
    'geheim.odt',
    'versleuteld',
    /wachtwoord/,
  ],
  [
    'a spreadsheet called .docx',
    () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
    'lijst.docx',
    'verkeerd_type',
    /Excel/,
  ],
  [
    'an ods called .odt',
    () => odtFile('', { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    'lijst.odt',
    'verkeerd_type',
    /rekenblad/,
  ],
  ['any other zip', () => zipSync({ 'a.txt': strToU8('a') }), 'a.docx', 'verkeerd_type', /zip/],
  ['rtf called .txt', () => strToU8('{\\rtf1 hallo}'), 'a.txt', 'verkeerd_type', /rtf/],
  [
    'a web page called .txt',
    () => strToU8('<!DOCTYPE html><p>hallo</p>'),
    'a.txt',
    'verkeerd_type',
    /webpagina/,
  ],
  [
    'bytes that are no text',
    () => Uint8Array.of(1, 2, 3, 4, 5, 0, 7),
    'a.txt',
    'verkeerd_type',
    /docx-, odt-/,
  ],
  [
    'a zip bomb',
    () => wordFile(text, { 'word/header1.xml': [megabytes(59), { level: 9 }] }),
    'bom.docx',
    'zip_bom',
    /veel te groot/,
  ],
  [
    'a zip bomb of many entries',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 3500 }, (_, at) => [`${at}.xml`, strToU8('a')])),
      ),
    'bom.docx',
    'zip_bom',
    /veel te groot/,
  ],
  ['half a docx', () => wordFile(text).subarray(0, 700), 'half.docx', 'beschadigd', /beschadigd/],
  ['a docx with broken xml', () => wordFile('<w:p><w:r>'), 'stuk.docx', 'beschadigd', /beschadigd/],
  ['an odt with broken xml', () => odtFile('<text:p>'), 'stuk.odt', 'beschadigd', /beschadigd/],
  [
    'half a pdf',
    () => pdfFile([pdfPage(['x'])]).subarray(0, 60),
    'half.pdf',
    'beschadigd',
    /beschadigd/,
  ],
  [
    'a scanned pdf',
    () => pdfFile(['0 0 595 842 re f', '0 0 595 842 re f']),
    'scan.pdf',
    'geen_tekstlaag',
    /scan/,
  ],
  [
    'a pdf of 501 pages',
    () => pdfFile(Array.from({ length: 501 }, () => pdfPage(['tekst']))),
    'lang.pdf',
    'te_lang',
    /500 bladzijden/,
  ],
  [
    'a pdf with a password',
    () =>
      pdfFile([pdfPage(['tekst'])], {
        trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      }),
    'geheim.pdf',
    'versleuteld',
    /wachtwoord/,
  ],
]

describe('a file that cannot be read gets a Dutch sentence that says what to do', () => {
  it.each(refused)('%s', async (_what, make, name, reason, message) => {
    const result = await readDocument(make(), name)
    expect(result).toMatchObject({
      ok: false,
      reason,
      message: expect.stringMatching(message) as string,
    })
  })
})

it('takes no more from a zip than its directory states, whatever is in it', () => {
  const archive = openArchive(lyingZip())
  if (!archive.ok) throw new Error(archive.message)
  expect(archive.read((name) => name === 'word/zz.xml')['word/zz.xml']).toHaveLength(100)
})

describe('reading in a process of its own', () => {
  const decision = strToU8(
    'Raadsbesluit\n\nDe raad van de gemeente Voorbeeldstad besluit:\n1. het IVP 2027-2030 vast te stellen.',
  )

  it('answers what reading here answers', async () => {
    expect(await readInChild(decision, 'besluit.txt')).toEqual(
      await readDocument(decision, 'besluit.txt'),
    )
  })

  it('reads a file by its path', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'kompas-')), 'besluit.txt')
    writeFileSync(path, decision)
    const result = await readInChild(path, 'besluit.txt')
    expect(result.ok && result.document.facts.decisions[0]?.effect).toBe('vaststellen')
  })

  it('says that a file is not there', async () => {
    expect(await readInChild('/nergens/besluit.docx', 'besluit.docx')).toMatchObject({
      ok: false,
      reason: 'niet_gevonden',
    })
  })

  it('refuses 21 MB before a process is started', async () => {
    expect(await readInChild(megabytes(21), 'groot.pdf')).toMatchObject({
      ok: false,
      reason: 'te_groot',
    })
  })

  it('stops a process that takes too long', async () => {
    const started = Date.now()
    const result = await readInChild(decision, 'besluit.txt', { timeMs: 50 })
    expect(result).toMatchObject({
      ok: false,
      reason: 'te_lang_bezig',
      message: expect.stringContaining('20 seconden') as string,
    })
    expect(Date.now() - started).toBeLessThan(5000)
  })

  it('stops a process that takes too much memory', async () => {
    const result = await readInChild(decision, 'besluit.txt', { residentMb: 10 })
    expect(result).toMatchObject({ ok: false, reason: 'te_veel_geheugen' })
  })

  it('survives a heap that is too small for the file', async () => {
    const long = wordFile(
      paragraph('De raad besluit een lange tekst vast te stellen. ').repeat(40_000),
    )
    expect(await readInChild(long, 'lang.docx', { heapMb: 40 })).toMatchObject({
      ok: false,
      reason: 'te_veel_geheugen',
    })
  })
})
