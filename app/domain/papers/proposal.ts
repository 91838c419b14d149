import type { Block as RichBlock, Inline, Paragraph, RichText } from '../texts/rich-text'
import type { Block, PaperTable } from './paper'

const inlines = (text: string): { content?: Inline[] } =>
  text === '' ? {} : { content: [{ type: 'text', text }] }

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', ...inlines(text) })

const richTable = ({ columns, rows }: PaperTable): RichBlock => ({
  type: 'table',
  content: [columns, ...rows].map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((text) => ({
      type: row === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      content: [paragraph(text)] as [Paragraph],
    })),
  })),
})

function richBlocks(block: Block): RichBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.text)]
    case 'rich':
      return block.text.content
    case 'list': {
      const content = block.items.map((item) => ({
        type: 'listItem' as const,
        content: [paragraph(item)],
      }))
      return [block.ordered ? { type: 'orderedList', content } : { type: 'bulletList', content }]
    }
    case 'facts':
      return block.facts.map(({ label, value }) => paragraph(`${label}: ${value}`))
    case 'table':
      return [richTable(block.table)]
    case 'signatures':
      return block.people.map(({ role, name }) => paragraph(`${role} ${name}`))
  }
}

/** What stands in a section as a text to write on. */
export const asRichText = (blocks: readonly Block[]): RichText => ({
  type: 'doc',
  content: blocks.flatMap(richBlocks),
})
