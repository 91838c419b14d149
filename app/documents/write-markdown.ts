import type { Block, List, ListItem, RichText, Table } from '~/domain/texts/rich-text'
import { markdownLine } from './write-markdown-line'

const indented = (text: string, width: number): string =>
  text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`)

function itemOf({ content }: ListItem, marker: string): string {
  let text = ''
  for (const [at, part] of content.entries()) {
    const previous = content[at - 1]
    // A list may follow a paragraph at once, unless it starts at another number than 1.
    const close = previous?.type === 'paragraph' && (part.type === 'bulletList' || isFromOne(part))
    const gap = text === '' ? '' : close ? '\n' : '\n\n'
    text += gap + (part.type === 'paragraph' ? markdownLine(part.content ?? []) : listOf(part))
  }
  return marker + indented(text, marker.length)
}

const isFromOne = (part: ListItem['content'][number]): boolean =>
  part.type === 'orderedList' && part.attrs === undefined

const listOf = (list: List): string =>
  list.content
    .map((item, at) =>
      itemOf(item, list.type === 'bulletList' ? '- ' : `${(list.attrs?.start ?? 1) + at}. `),
    )
    .join('\n')

function tableOf({ content }: Table): string {
  const [head = '', ...rows] = content.map(
    (row) =>
      `| ${row.content.map((cell) => markdownLine(cell.content[0].content ?? [], '<br>')).join(' | ')} |`,
  )
  const rule = `|${' --- |'.repeat(content[0]?.content.length ?? 0)}`
  return [head, rule, ...rows].join('\n')
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return markdownLine(block.content ?? [])
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${markdownLine(block.content)}`
    case 'table':
      return tableOf(block)
    default:
      return listOf(block)
  }
}

/** The text as Markdown: paragraphs apart, `###` and `####`, `-` and `1.`, `**`, `*`, links, tables. */
export const writeMarkdown = ({ content }: RichText): string => content.map(blockOf).join('\n\n')
