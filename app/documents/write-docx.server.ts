import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip as mm,
  type Table,
} from 'docx'
import {
  nameOf,
  stampLine,
  type Block,
  type Fact,
  type Paper,
  type Part,
  type Section,
} from '~/domain/papers/paper'
import { docxHeading, docxRichText, docxWords } from './docx-rich-text'
import { paperNumbering, paperStyles } from './docx-styles'
import { docxTable } from './docx-table'

type Piece = Paragraph | Table
/** Each list counts from one again: it asks for a numbering of its own. */
type Instance = () => number

const docxFacts = (facts: readonly Fact[]): Paragraph[] =>
  facts.map(
    ({ label, value }) =>
      new Paragraph({
        spacing: { after: 40 },
        indent: { left: 2835, hanging: 2835 },
        tabStops: [{ type: 'left', position: 2835 }],
        children: [
          new TextRun({ text: label, bold: true }),
          new TextRun({ text: '\t' }),
          ...docxWords(value),
        ],
      }),
  )

function docxBlock(block: Block, level: number, instance: Instance): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: docxWords(block.text) })]
    case 'rich':
      return docxRichText(block.text, level, instance)
    case 'list': {
      const reference = block.ordered ? 'nummering' : 'opsomming'
      const numbering = { reference, level: 0, instance: instance() }
      return block.items.map((item) => new Paragraph({ numbering, children: docxWords(item) }))
    }
    case 'facts':
      return [...docxFacts(block.facts), new Paragraph({ spacing: { after: 60 } })]
    case 'table': {
      const { caption, columns, rows } = block.table
      const cell = (text: string, bold: boolean) => ({
        length: text.length,
        children: docxWords(text, { bold }),
      })
      return [
        new Paragraph({ style: 'Caption', children: docxWords(caption) }),
        docxTable(
          [
            columns.map((text) => cell(text, true)),
            ...rows.map((row) => row.map((text, column) => cell(text, column === 0))),
          ],
          true,
        ),
        new Paragraph({ spacing: { after: 60 } }),
      ]
    }
    case 'signatures':
      return block.people.flatMap(({ role, name }) => [
        new Paragraph({ spacing: { before: 360, after: 840 }, keepNext: true, text: role }),
        new Paragraph({ keepLines: true, children: docxWords(name) }),
      ])
  }
}

function docxSection(
  { title, level, blocks }: Section,
  offset: number,
  instance: Instance,
): Piece[] {
  const own = level + 1 + offset
  return [
    new Paragraph({ heading: docxHeading(own), children: docxWords(title, { bold: true }) }),
    ...blocks.flatMap((block) => docxBlock(block, own, instance)),
  ]
}

/** A second part starts on a page of its own, one level below the first. */
function docxPart(part: Part, at: number, instance: Instance): Piece[] {
  const { title, subtitle, facts, sections } = part
  const offset = at === 0 ? 0 : 1
  return [
    new Paragraph({
      heading: docxHeading(1 + offset),
      pageBreakBefore: at > 0,
      children: [new TextRun({ text: title, bold: true, size: 40 })],
    }),
    ...(subtitle === title
      ? []
      : [new Paragraph({ style: 'Onderwerp', children: docxWords(subtitle) })]),
    ...docxFacts(facts),
    ...sections.flatMap((section) => docxSection(section, offset, instance)),
  ]
}

/**
 * A paper as a Word file: A4, Dutch, with real heading styles, table headers that are repeated, the
 * stamp above and *pagina x van y* below each page.
 */
export async function writeDocx(paper: Paper): Promise<Buffer> {
  let lists = 0
  const instance = () => (lists += 1)
  const name = nameOf(paper)
  const file = new Document({
    title: name,
    subject: name,
    creator: `Gemeente ${paper.stamp.municipality}`,
    lastModifiedBy: `Gemeente ${paper.stamp.municipality}`,
    description: stampLine(paper.stamp),
    styles: paperStyles,
    numbering: paperNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(28),
              bottom: mm(24),
              left: mm(22.5),
              right: mm(22.5),
              header: mm(12),
            },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({ style: 'Stempel', children: [new TextRun(stampLine(paper.stamp))] }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Stempel',
                alignment: 'right',
                children: [
                  new TextRun({
                    children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: paper.parts.flatMap((part, at) => docxPart(part, at, instance)),
      },
    ],
  })
  return Packer.toBuffer(file)
}
