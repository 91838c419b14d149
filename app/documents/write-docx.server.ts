import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip as mm,
} from 'docx'
import { nameOf, stampLine, type Paper, type Part, type Section } from '~/domain/papers/paper'
import { docxBlock, docxFacts, type Instance, type Piece } from './docx-blocks'
import { docxHeading, docxWords } from './docx-rich-text'
import { paperNumbering, paperStyles } from './docx-styles'

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
