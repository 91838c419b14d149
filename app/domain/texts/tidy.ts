import type { LooseBlock, LooseInline, LooseItem, LooseList, LooseTable } from './editor-json'
import type { Block, Cell, List, ListItem, Paragraph, Table } from './parts'
import { tidyInlines } from './tidy-inlines'

/*
 * One way to write each text, so that equal texts are equal values and Markdown can say them: no empty
 * paragraphs, headings or items; neighbouring lists of one kind are one list; the first row of a table
 * holds its headers and rows are filled up to the longest.
 */

const paragraphOf = (inlines: LooseInline[]): Paragraph => {
  const content = tidyInlines(inlines)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

/** Lists of one kind that follow each other become one list. */
function withListsJoined<Part extends Block>(parts: Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const isList = part.type === 'bulletList' || part.type === 'orderedList'
    if (isList && last?.type === part.type) last.content.push(...part.content)
    else joined.push(part)
  }
  return joined
}

function tidyItem({ content }: LooseItem): ListItem[] {
  const parts = content.flatMap((part): (Paragraph | List)[] => {
    if (part.type !== 'paragraph') return tidyList(part)
    const paragraph = paragraphOf(part.content ?? [])
    return paragraph.content ? [paragraph] : []
  })
  const [first] = parts
  if (!first) return []
  const before: Paragraph[] = first.type === 'paragraph' ? [] : [{ type: 'paragraph' }]
  return [{ type: 'listItem', content: withListsJoined([...before, ...parts]) }]
}

function tidyList(list: LooseList): List[] {
  const content = list.content.flatMap(tidyItem)
  if (content.length === 0) return []
  if (list.type === 'bulletList') return [{ type: 'bulletList', content }]
  const start = list.attrs?.start ?? 1
  return [
    start === 1
      ? { type: 'orderedList', content }
      : { type: 'orderedList', attrs: { start }, content },
  ]
}

const cellOf = (type: Cell['type'], paragraphs: { content?: LooseInline[] }[]): Cell => ({
  type,
  content: [
    paragraphOf(
      paragraphs.flatMap(({ content = [] }, at): LooseInline[] =>
        at === 0 ? content : [{ type: 'hardBreak' }, ...content],
      ),
    ),
  ],
})

function tidyTable({ content }: LooseTable): Table[] {
  const columns = Math.max(0, ...content.map((row) => row.content.length))
  if (columns === 0) return []
  const rows = content.map((row, at) => {
    const type = at === 0 ? 'tableHeader' : 'tableCell'
    const cells = Array.from({ length: columns }, (_, column) =>
      cellOf(type, row.content[column]?.content ?? []),
    )
    return { type: 'tableRow' as const, content: cells }
  })
  return [{ type: 'table', content: rows }]
}

function tidyBlock(block: LooseBlock): Block[] {
  switch (block.type) {
    case 'paragraph': {
      const paragraph = paragraphOf(block.content ?? [])
      return paragraph.content ? [paragraph] : []
    }
    case 'heading': {
      // A heading is one line.
      const line = (block.content ?? []).map((inline): LooseInline =>
        inline.type === 'hardBreak' ? { type: 'text', text: ' ' } : inline,
      )
      const content = tidyInlines(line)
      return content.length > 0 ? [{ type: 'heading', attrs: block.attrs, content }] : []
    }
    case 'table':
      return tidyTable(block)
    default:
      return tidyList(block)
  }
}

/** The blocks of a text, written in the one way. */
export const tidyBlocks = (blocks: LooseBlock[]): Block[] =>
  withListsJoined(blocks.flatMap(tidyBlock))
