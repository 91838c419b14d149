import type { Block, Inline, List, ListItem } from './parts'
import { passageKey } from './passage-key'

const wordsOf = (inlines: Inline[], onBreak: string): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : onBreak)).join('')

const itemLines = ({ content }: ListItem): string[] =>
  content.flatMap((part) => {
    if (part.type !== 'paragraph') return listLines(part)
    return part.content ? [wordsOf(part.content, '\n')] : []
  })

const listLines = (list: List): string[] => list.content.flatMap(itemLines)

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.content ?? [], '\n')
    case 'table':
      return block.content
        .map(({ content }) =>
          content.map((cell) => wordsOf(cell.content[0].content ?? [], ' ')).join('\t'),
        )
        .join('\n')
    default:
      return listLines(block).join('\n')
  }
}

/** A top-level block with its words and a key that no other block of the text has. */
export interface Passage {
  key: string
  words: string
  block: Block
}

/**
 * The top-level blocks of a text, to compare word by word or to link to. The key follows from the words:
 * it survives every change elsewhere in the text. Equal blocks count on: `x`, `x-2`.
 */
export function blocksOf(doc: { content: Block[] }): Passage[] {
  const seen = new Map<string, number>()
  return doc.content.map((block) => {
    const words = wordsOfBlock(block)
    const key = passageKey(words)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return { key: times === 1 ? key : `${key}-${times}`, words, block }
  })
}

/**
 * The words of a text. Blocks are parted by an empty line; within a block each list item (nested ones
 * too), each row of a table and each line after a hard break is a line. Cells of a row are parted by a
 * tab; a hard break within a cell is a space. Bullets, numbers and addresses of links are no words.
 */
export const plainText = (doc: { content: Block[] }): string =>
  doc.content.map(wordsOfBlock).join('\n\n')

/** True when there is nothing to read, not even in a table. */
export const isEmpty = (doc: { content: Block[] }): boolean => plainText(doc).trim() === ''
