import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeBrowser } from '~/documents/chromium.server'
import { printPdf } from '~/documents/print-pdf.server'
import { writeDocx } from '~/documents/write-docx.server'
import { nameOf, type Paper } from '~/domain/papers/paper'
import { makePaper } from '~/domain/papers/papers'
import { paperKinds } from '~/domain/papers/vocabulary'
import { RichText } from '~/domain/texts/rich-text'
import { printedPaper } from '~/ui/papers/printed'
import { ivpNext, ivpNow, sourcesOf, uvpNow } from '../support/paper-sources'

const injected = '<script>alert(1)</script> & =1+1'
const written = RichText.parse({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Tussenkop' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Vet', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' en ' },
        {
          type: 'text',
          text: 'een bron',
          marks: [{ type: 'link', attrs: { href: 'https://voorbeeld.example/bron' } }],
        },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Eerste punt' }] }],
        },
      ],
    },
    {
      type: 'table',
      content: ['Kop van de kolom', 'Inhoud van de cel'].map((text, row) => ({
        type: 'tableRow',
        content: [
          {
            type: row === 0 ? 'tableHeader' : 'tableCell',
            content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
          },
        ],
      })),
    },
  ],
})

const proposal = makePaper(
  'raadsvoorstel',
  sourcesOf({
    plan: { ...ivpNext, title: `Plan ${injected}` },
    texts: { inleiding: written },
  }),
)
const pages = process.env['PAPERS']
const pdfOf = (paper: Paper) =>
  printPdf(printedPaper(paper), {
    title: nameOf(paper),
    author: 'Gemeente Woerden',
    made: paper.stamp.made,
  })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-stukken-'))
})
afterAll(async () => {
  await closeBrowser()
  rmSync(folder, { recursive: true })
})

describe('as Word', () => {
  it('has headings, tables with a header, lists and links that a reader finds', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: await writeDocx(proposal) })
    expect(html.match(/<h1>[^]*?<\/h1>/g)).toEqual([expect.stringContaining('Raadsvoorstel')])
    expect(html).toContain('<h2><strong>Samenvatting</strong></h2>')
    expect(html).toContain('<h3>Tussenkop</h3>')
    expect(html).toMatch(/<thead><tr><th><p><strong>Kop van de kolom/)
    expect(html).toContain('<li>Eerste punt</li>')
    expect(html).toContain('<a href="https://voorbeeld.example/bron">')
    expect(html).toContain('[nog in te vullen: kenmerk van het stuk]')
  })

  it('gives its headings a level, is in Dutch, repeats table headers and counts its pages', async () => {
    const files = unzipSync(await writeDocx(proposal))
    const part = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array())
    for (const level of [0, 1, 2, 3])
      expect(part('styles')).toMatch(
        new RegExp(`w:styleId="Heading${level + 1}"[^]*?<w:outlineLvl w:val="${level}"/>`),
      )
    expect(part('styles')).toContain('w:val="nl-NL"')
    expect(part('document')).toContain('<w:tblHeader/>')
    expect(part('footer1')).toContain('NUMPAGES')
    expect(part('header1')).toContain('versie 1 · Concept · opgemaakt op 12 oktober 2026')
  })

  it('takes a title for text, whatever it says', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: await writeDocx(proposal) })
    expect(html).not.toContain('<script')
    expect(html).toContain('Plan &lt;script&gt;alert(1)&lt;/script&gt; &amp; =1+1')
  })
})

describe('as PDF', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await pdfOf(proposal)
    writeFileSync(join(folder, 'stuk.pdf'), bytes)
  })
  const info = (...flags: string[]) =>
    execFileSync('pdfinfo', [...flags, join(folder, 'stuk.pdf')], { encoding: 'utf8' })

  it('is tagged, of version 1.7, in Dutch, with its title', async () => {
    expect(info()).toMatch(/Tagged: +yes/)
    expect(info()).toMatch(/PDF version: +1\.7/)
    expect(info()).toMatch(/Title: +Raadsvoorstel: Vaststelling Plan <script>alert\(1\)<\/script>/)
    expect(info()).toMatch(/JavaScript: +no/)
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { info: facts } = await pdf.getMetadata()
    expect(facts).toMatchObject({ Language: 'nl-NL', Producer: 'Kompas De Copen' })
    expect((await pdf.getOutline()).length).toBeGreaterThan(0)
  })

  it('has the structure of the page: headings, tables with headers, lists and links', () => {
    const structure = info('-struct-text')
    for (const tag of ['H1', 'H2', 'H3', 'LI', 'TH', 'Link'])
      expect(structure, tag).toMatch(new RegExp(`^ *${tag}\\b`, 'm'))
    expect(structure).toContain('"Samenvatting"')
  })

  it('says on every page which paper it is and which page', () => {
    const text = execFileSync('pdftotext', [join(folder, 'stuk.pdf'), '-'], { encoding: 'utf8' })
    const printed = text.split('\f').filter((page) => page.trim() !== '')
    expect(printed.length).toBeGreaterThan(2)
    for (const [at, page] of printed.entries()) {
      expect(page).toContain('Gemeente Woerden · versie 1 · Concept · opgemaakt op 12 oktober 2026')
      expect(page).toContain(`Pagina ${at + 1} van ${printed.length}`)
    }
  })

  it('is the same file when nothing changed', async () => {
    expect(Buffer.from(await pdfOf(proposal)).equals(Buffer.from(bytes))).toBe(true)
  })

  it('fetches nothing and runs nothing', async () => {
    const html = printedPaper(proposal)
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/url\(|@import|<link|<img/)
  })
})

describe('every paper', () => {
  it.each(paperKinds)('%s can be written both ways', async (kind) => {
    const uvp = { plan: uvpNow, above: ivpNow, decides: 'college' as const }
    const paper = makePaper(kind, sourcesOf(kind === 'uvp' ? uvp : {}))
    const docx = await writeDocx(paper)
    const pdf = await pdfOf(paper)
    if (pages) {
      writeFileSync(join(pages, `${kind}.docx`), docx)
      writeFileSync(join(pages, `${kind}.pdf`), pdf)
    }
    expect(docx.subarray(0, 2).toString()).toBe('PK')
    expect(Buffer.from(pdf).subarray(0, 8).toString()).toBe('%PDF-1.7')
  })
})
