import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document'
import type { ImportedDocument } from '~/domain/documents/imported-document'
import { odtFile, paragraph, pdfFile, pdfPage, wordFile } from '../support/documents/samples'

async function read(bytes: Uint8Array, name: string): Promise<ImportedDocument> {
  const result = await readDocument(bytes, name)
  if (!result.ok) throw new Error(result.message)
  return result.document
}

const DECISION = 'De raad van de gemeente Voorbeeldstad besluit:'
const POINT = '1. het IVP 2023-2026 te verlengen tot en met 30 juni 2027.'
const LINES = [DECISION, POINT, 'Aldus besloten op 10 december 2026.']
const TEXT = LINES.join('\r\n\r\n')
const extension = {
  effect: 'verlengen',
  until: '2027-06-30',
  date: '2026-12-10',
  status: 'genomen',
}

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

describe('text', () => {
  it.each([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with a mark', strToU8(`\ufeff${TEXT}`)],
    ['UTF-16 little endian', utf16(TEXT, true, true)],
    ['UTF-16 big endian', utf16(TEXT, false, true)],
    ['UTF-16 without a mark', utf16(TEXT, true, false)],
  ])('in %s', async (_encoding, bytes) => {
    const { facts, warnings } = await read(bytes, 'besluit.txt')
    expect(facts.decisions).toMatchObject([extension])
    expect(warnings).toEqual([])
  })

  it('in Windows-1252 is read and warned about', async () => {
    const bytes = Uint8Array.from(`Financi\xeble gevolgen: \x80 30.000\n\n${TEXT}`, (letter) =>
      letter.charCodeAt(0),
    )
    const { sections, warnings } = await read(bytes, 'besluit.txt')
    expect(sections[0]?.text).toContain('Financiële gevolgen: € 30.000')
    expect(warnings).toEqual([expect.stringContaining('Windows-1252')])
  })

  it('that was cut at a fixed width is put together', async () => {
    const text = `${DECISION}\n\n1. het Integraal Veiligheidsplan van de gemeente Voorbeeldstad voor de periode\n   2023-2026 te verlengen tot en met 30 juni\n   2027.\n2. deze verlenging bekend te maken.`
    const { facts } = await read(strToU8(text), 'besluit.txt')
    expect(facts.decisions).toMatchObject([
      { subject: { title: 'IVP 2023-2026' }, until: '2027-06-30' },
    ])
  })

  it('with Markdown keeps headings with their level and tables as rows', async () => {
    const { sections } = await read(
      strToU8('# Plan\n## Planning\n| Stap | Wanneer |\n|---|---|\n| **Start** | mei 2027 |'),
      'plan.md',
    )
    expect(sections).toEqual([
      { heading: 'Plan', level: 1, text: '' },
      { heading: 'Planning', level: 2, text: 'Stap\tWanneer\nStart\tmei 2027' },
    ])
  })
})

describe('Word', () => {
  const body = LINES.map((line) => paragraph(line)).join('')

  it('headings in Dutch styles', async () => {
    const file = wordFile(
      paragraph('Raadsbesluit', 'Kop1') + paragraph('Het besluit', 'Sjabloonkop') + body,
    )
    const { sections, facts } = await read(file, 'besluit.docx')
    expect(sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['Raadsbesluit', 1],
      ['Het besluit', 2],
    ])
    expect(facts.decisions).toMatchObject([extension])
  })

  it('bold lines as headings where a template has no styles', async () => {
    const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Gevraagd besluit</w:t></w:r></w:p>'
    const { sections } = await read(wordFile(bold + paragraph(POINT)), 'voorstel.docx')
    expect(sections).toMatchObject([{ heading: 'Gevraagd besluit', text: POINT }])
  })

  it('tracked changes, with a warning', async () => {
    const change = `<w:p><w:r><w:t xml:space="preserve">1. het IVP 2023-2026 te verlengen tot </w:t></w:r><w:del w:id="1"><w:r><w:delText>1 mei 2027</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>1 juli 2027</w:t></w:r></w:ins></w:p>`
    const { facts, warnings } = await read(wordFile(paragraph(DECISION) + change), 'besluit.docx')
    expect(facts.decisions).toMatchObject([{ until: '2027-07-01' }])
    expect(warnings).toEqual([expect.stringContaining('bijgehouden wijzigingen')])
  })

  it('the kenmerk in the head of the page', async () => {
    const header = strToU8(
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('Zaaknummer: Z/26/004455')}${paragraph('Pagina 1')}</w:hdr>`,
    )
    const { facts, sections } = await read(
      wordFile(body, { 'word/header1.xml': header }),
      'besluit.docx',
    )
    expect(facts.kenmerken.map(({ kenmerk }) => kenmerk)).toEqual(['Z/26/004455'])
    expect(sections.at(-1)).toMatchObject({
      heading: 'Kop- en voettekst',
      text: 'Zaaknummer: Z/26/004455',
    })
  })

  it('comments only as a warning', async () => {
    const comments = strToU8('<w:comments xmlns:w="x"><w:comment w:id="1"/></w:comments>')
    const { warnings } = await read(
      wordFile(body, { 'word/comments.xml': comments }),
      'besluit.docx',
    )
    expect(warnings).toEqual(['Opmerkingen in de kantlijn zijn niet gelezen.'])
  })
})

describe('OpenDocument', () => {
  it('headings, numbered points, rows, and not what was deleted', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:p>weg</text:p></text:changed-region></text:tracked-changes>
      <text:h text:outline-level="2">Besluit</text:h><text:p>${DECISION}</text:p>
      <text:list><text:list-item><text:p>het IVP<text:s/>2023-2026 te verlengen tot en met 30 juni 2027.</text:p></text:list-item></text:list>
      <text:p>Aldus besloten op<text:line-break/>10 december 2026.</text:p>
      <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>`
    const { sections, facts, warnings } = await read(odtFile(body), 'besluit.odt')
    expect(sections).toEqual([
      {
        heading: 'Besluit',
        level: 2,
        text: `${DECISION}\n${POINT}\nAldus besloten op\n10 december 2026.\na\tb`,
      },
    ])
    expect(facts.decisions).toMatchObject([extension])
    expect(warnings).toEqual([expect.stringContaining('bijgehouden wijzigingen')])
  })
})

describe('pdf without tags', () => {
  it('joins lines of a paragraph, drops repeated heads and page numbers, sees large letters as headings', async () => {
    const page = (number: number, lines: string[]) =>
      pdfPage(['Gemeente Voorbeeldstad', '', ...lines, '', `Pagina ${number} van 3`])
    const long =
      'Het college bereidt in overleg met politie en Openbaar Ministerie een nieuw integraal veilig-'
    const { sections, facts } = await read(
      pdfFile([
        page(1, ['# Raadsbesluit', ...LINES.slice(0, 2)]),
        page(2, [LINES[2] ?? '', '', '# Toelichting', long, 'heidsplan voor.', 'De raad besluit.']),
        page(3, ['# Bijlage', 'Geen.']),
      ]),
      'besluit.pdf',
    )
    const whole = sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n')
    expect(sections.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['Raadsbesluit', 'Toelichting', 'Bijlage']),
    )
    expect(whole).toContain('een nieuw integraal veiligheidsplan voor.')
    expect(whole.match(/Gemeente Voorbeeldstad$/gm)).toHaveLength(1)
    expect(whole).not.toContain('Pagina')
    expect(facts.decisions).toMatchObject([extension])
  })

  it('warns about a page without text', async () => {
    const text = pdfPage([...LINES, 'Een regel om de bladzijde te vullen met genoeg letters.'])
    const { warnings } = await read(pdfFile([text, '0 0 9 9 re f']), 'besluit.pdf')
    expect(warnings).toEqual([expect.stringContaining('bladzijde 2')])
  })
})

it('names and a burgerservicenummer are warned about, and the names are nowhere in the answer', async () => {
  const text = `Raadsvoorstel\n\nOpsteller: Petra Velden\n\nBSN 111222333\n\n${TEXT}\n\nDe griffier,\n\ndrs. E.F. Verbeek`
  const document = await read(strToU8(text), 'voorstel.txt')
  expect(document.warnings).toEqual([
    expect.stringContaining('Namen van personen'),
    expect.stringContaining('burgerservicenummer'),
  ])
  expect(JSON.stringify(document)).not.toMatch(/Velden|Verbeek/)
  expect(document.warnings.join()).not.toContain('111222333')
})
