import { Paragraph, TextRun, type Table } from 'docx'
import type { Block, Fact } from '~/domain/papers/paper'
import { docxRichText, docxWords } from './docx-rich-text'
import { docxTable } from './docx-table'

export type Piece = Paragraph | Table
/** Each list counts from one again: it asks for a numbering of its own. */
export type Instance = () => number

/** Labels with their values beside them. */
export const docxFacts = (facts: readonly Fact[]): Paragraph[] =>
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

/** One piece of a section below a heading of this level. */
export function docxBlock(block: Block, level: number, instance: Instance): Piece[] {
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
      const { caption, columns, rows, shares } = block.table
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
          shares,
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
