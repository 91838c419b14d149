/**
 * Makes the binary test documents in this folder again: docx with the docx package, odt and pdf
 * with LibreOffice, an untagged pdf with Chromium. Run with `npx tsx tests/support/documents/make.ts`.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

const here = import.meta.dirname
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

const row = (line: string) =>
  new TableRow({
    children: line.split('\t').map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
  })

/** Paragraphs of a text with `#` headings and rows with tabs. */
function blocks(text: string): (Paragraph | Table)[] {
  const found: (Paragraph | Table)[] = []
  let rows: TableRow[] = []
  const flush = () => {
    if (rows.length > 0) found.push(new Table({ rows }))
    rows = []
  }
  for (const line of text.split('\n').filter((one) => one.trim())) {
    if (line.includes('\t')) {
      rows.push(row(line))
      continue
    }
    flush()
    const heading = /^(#{1,3}) (.*)$/.exec(line)
    const level = HEADINGS[(heading?.[1]?.length ?? 0) - 1]
    found.push(
      level
        ? new Paragraph({ heading: level, children: [new TextRun(heading?.[2] ?? '')] })
        : new Paragraph({ children: [new TextRun(line)] }),
    )
  }
  flush()
  return found
}

async function docx(name: string, text: string): Promise<string> {
  const levels = Object.fromEntries(
    [1, 2, 3].map((level) => [`heading${level}`, { paragraph: { outlineLevel: level - 1 } }]),
  )
  const document = new Document({
    styles: { default: levels },
    sections: [{ children: blocks(text) }],
  })
  const path = join(here, `${name}.docx`)
  writeFileSync(path, await Packer.toBuffer(document))
  return path
}

const office = (path: string, to: string) =>
  execFileSync('soffice', ['--headless', '--convert-to', to, '--outdir', here, path], { stdio: 'ignore' })

const TAGGED =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"17"}}'
const UNTAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'

const council = readFileSync(join(here, 'raadsvoorstel-uitstel-ivp-woerden.txt'), 'utf8')
const headed = council
  .replace(/^(Gevraagd besluit|Samenvatting|Participatieproces|Argumenten|Communicatie|Vervolgproces|Bevoegdheid raad|Bijlagen)$/gm, '## $1')
  .replace(/^(Raadsvoorstel|RAADSBESLUIT|Startnotitie Integraal veiligheidsplan 2023-2026)$/gm, '# $1')
  .replace(/^(\d\.\d [^\n]*|[1-4]\. (?:Waarom|Afbakening|Proces|Planning)[^\n]*)$/gm, '## $1')
  .replaceAll('**', '')
const path = await docx('raadsvoorstel-uitstel-ivp-woerden', headed)
office(path, 'odt')
office(path, TAGGED)

const markdown = readFileSync(join(here, 'raadsbesluit-voorbeeldstad.md'), 'utf8')
const tabbed = markdown
  .replace(/^\|[ |-]+\|$\n/gm, '')
  .replace(/^\| (.*) \|$/gm, (_row, cells: string) => cells.replaceAll(' | ', '\t'))
const untagged = await docx('raadsbesluit-voorbeeldstad', tabbed)
office(untagged, UNTAGGED)
