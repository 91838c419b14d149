import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  TextRun,
  type ParagraphChild,
  type Table,
} from 'docx'
import { splitOpen } from '~/domain/papers/open-places'
import { plainText, type Inline, type List, type RichText } from '~/domain/texts/rich-text'
import { docxTable } from './docx-table'

/** Words; an open place is marked so that nobody overlooks it. */
export const docxWords = (
  text: string,
  look: { bold?: boolean; italics?: boolean } = {},
): TextRun[] =>
  splitOpen(text).map(
    (piece) =>
      new TextRun({ ...look, text: piece.text, ...(piece.open ? { highlight: 'yellow' } : {}) }),
  )

function docxInline(inline: Inline, look: { bold?: boolean } = {}): ParagraphChild[] {
  if (inline.type === 'hardBreak') return [new TextRun({ break: 1 })]
  const marks = inline.marks ?? []
  const has = (type: 'bold' | 'italic') => marks.some((mark) => mark.type === type)
  const style = { bold: look.bold === true || has('bold'), italics: has('italic') }
  const link = marks.find((mark) => mark.type === 'link')
  if (!link) return docxWords(inline.text, style)
  const run = new TextRun({ ...style, text: inline.text, style: 'Hyperlink' })
  return [new ExternalHyperlink({ link: link.attrs.href, children: [run] })]
}

const docxInlines = (inlines: readonly Inline[] = [], look: { bold?: boolean } = {}) =>
  inlines.flatMap((inline) => docxInline(inline, look))

function docxList(list: List, instance: () => number, level = 0): Paragraph[] {
  const reference = list.type === 'orderedList' ? 'nummering' : 'opsomming'
  const numbering = { reference, level, instance: instance() }
  return list.content.flatMap(({ content: [first, ...others] }) => [
    new Paragraph({
      numbering,
      children: first?.type === 'paragraph' ? docxInlines(first.content) : [],
    }),
    ...others.flatMap((part) =>
      part.type === 'paragraph'
        ? [
            new Paragraph({
              indent: { left: 397 * (level + 1) },
              children: docxInlines(part.content),
            }),
          ]
        : docxList(part, instance, level + 1),
    ),
  ])
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** The heading style of a level from 1; deeper than 6 stays 6. */
export const docxHeading = (level: number) => headings[Math.min(level, 6) - 1] ?? headings[5]

/**
 * A text with its form as paragraphs and tables of Word. `below` is the level of the heading that it
 * stands under; `instance` gives each list a numbering of its own.
 */
export function docxRichText(
  { content }: RichText,
  below: number,
  instance: () => number,
): (Paragraph | Table)[] {
  return content.flatMap((block): (Paragraph | Table)[] => {
    switch (block.type) {
      case 'paragraph':
        return [new Paragraph({ children: docxInlines(block.content) })]
      case 'heading':
        return [
          new Paragraph({
            heading: docxHeading(below + block.attrs.level - 2),
            children: docxInlines(block.content),
          }),
        ]
      case 'bulletList':
      case 'orderedList':
        return docxList(block, instance)
      case 'table':
        return [
          docxTable(
            block.content.map(({ content: cells }, row) =>
              cells.map(({ type, content: [paragraph] }) => ({
                length: plainText({ content: [paragraph] }).length,
                children: docxInlines(paragraph.content, {
                  bold: row === 0 || type === 'tableHeader',
                }),
              })),
            ),
            false,
          ),
          new Paragraph({}),
        ]
    }
  })
}
