import MarkdownIt, { type Token } from 'markdown-it'
import type { LooseBlock, LooseInline, LooseItem, LooseList } from '~/domain/texts/editor-json'
import { isAddress, richTextBounds, type Mark } from '~/domain/texts/rich-text'

/*
 * Reads what a person types in a plain field. Markdown says more than a text can hold: what has no place
 * becomes its words, and no word is dropped. Markdown is walked here and not by prosemirror-markdown,
 * which drops a part that does not fit its schema with all the words in it.
 */

const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false })
// A line of dashes, four spaces or `[a]: b` in pasted text is that text itself.
markdown.disable(['hr', 'code', 'lheading', 'reference', 'strikethrough'])
// Whether a link may stay is decided below, on the address as it was typed.
markdown.validateLink = () => true
markdown.normalizeLink = (address) => address
// The only way to say a line end within a cell.
markdown.inline.ruler.before('autolink', 'break_tag', (state, silent) => {
  const [tag] = /^<br ?\/?>/i.exec(state.src.slice(state.pos, state.pos + 6)) ?? []
  if (!tag) return false
  if (!silent) state.push('hardbreak', 'br', 0)
  state.pos += tag.length
  return true
})

/** Deeper than this the Markdown reader stops reading, so a text that comes near it is refused. */
const deepest = 90

const words = (text: string, marks: Mark[] = []): LooseInline[] =>
  text
    .split('\n')
    .flatMap((line, at): LooseInline[] => [
      ...(at === 0 ? [] : [{ type: 'hardBreak' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line, marks }]),
    ])

function markOf(token: Token): Mark | null {
  if (token.tag === 'strong') return { type: 'bold' }
  if (token.tag === 'em') return { type: 'italic' }
  const href = token.attrGet('href') ?? ''
  return isAddress(href) ? { type: 'link', attrs: { href } } : null
}

function inlinesOf(token: Token): LooseInline[] {
  const open: (Mark | null)[] = []
  return (token.children ?? []).flatMap((child): LooseInline[] => {
    if (child.nesting === 1) open.push(markOf(child))
    if (child.nesting === -1) open.pop()
    if (child.nesting !== 0) return []
    // A person who starts a new line means a new line.
    if (child.type === 'softbreak' || child.type === 'hardbreak') return [{ type: 'hardBreak' }]
    const unique = new Map(open.flatMap((mark) => (mark ? [[mark.type, mark] as const] : [])))
    return words(child.content, [...unique.values()])
  })
}

/** The tokens between this opening token and the one that closes it. */
function inside(tokens: Token[], at: number): Token[] {
  const level = tokens[at]?.level
  const end = tokens.findIndex(
    (token, index) => index > at && token.nesting === -1 && token.level === level,
  )
  return tokens.slice(at + 1, end)
}

/** What stands side by side at the top of these tokens, each with what is inside it. */
function parts(tokens: Token[]): { token: Token; inner: Token[] }[] {
  const found: { token: Token; inner: Token[] }[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) break
    const inner = token.nesting === 1 ? inside(tokens, at) : []
    found.push({ token, inner })
    if (token.nesting === 1) at += inner.length + 1
  }
  return found
}

const lineOf = (inner: Token[]): LooseInline[] => inner.flatMap(inlinesOf)

const rowsOf = (inner: Token[]): Token[][] =>
  parts(inner).flatMap(({ token, inner: row }) => (token.type === 'tr_open' ? [row] : rowsOf(row)))

/** In a list only paragraphs and lists have a place; below the deepest level only paragraphs. */
function inItem(block: LooseBlock, depth: number): LooseItem['content'] {
  if (block.type === 'paragraph') return [block]
  if (block.type === 'heading') return [{ type: 'paragraph', content: block.content }]
  if (block.type === 'table')
    return block.content.map(({ content }) => ({
      type: 'paragraph',
      content: content.flatMap((cell) => [
        ...cell.content.flatMap((paragraph) => paragraph.content ?? []),
        { type: 'text' as const, text: ' ' },
      ]),
    }))
  return depth < richTextBounds.depth ? [block] : block.content.flatMap(({ content }) => content)
}

function listOf(token: Token, inner: Token[], depth: number): LooseList {
  const content = parts(inner).map((item): LooseItem => ({
    type: 'listItem',
    content: blocksOf(item.inner, depth + 1).flatMap((block) => inItem(block, depth)),
  }))
  if (token.type === 'bullet_list_open') return { type: 'bulletList', content }
  const start = Math.min(Number(token.attrGet('start') ?? 1), 9999)
  return { type: 'orderedList', attrs: { start }, content }
}

function blocksOf(tokens: Token[], depth: number): LooseBlock[] {
  return parts(tokens).flatMap(({ token, inner }): LooseBlock[] => {
    switch (token.type) {
      case 'heading_open': {
        const level = Number(token.tag.slice(1)) <= 3 ? 3 : 4
        return [{ type: 'heading', attrs: { level }, content: lineOf(inner) }]
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        return [listOf(token, inner, depth)]
      case 'table_open':
        return [
          {
            type: 'table',
            content: rowsOf(inner).map((row) => ({
              type: 'tableRow',
              content: parts(row).map((cell) => ({
                type: 'tableCell',
                content: [{ type: 'paragraph', content: lineOf(cell.inner) }],
              })),
            })),
          },
        ]
      case 'blockquote_open':
        return blocksOf(inner, depth)
      default:
        return [{ type: 'paragraph', content: [...lineOf(inner), ...words(token.content)] }]
    }
  })
}

/** The blocks that this Markdown says, or null when lists and quotes stand too deep in each other. */
export function readMarkdown(text: string): { type: 'doc'; content: LooseBlock[] } | null {
  const tokens = markdown.parse(text, {})
  if (tokens.some(({ level }) => level >= deepest)) return null
  return { type: 'doc', content: blocksOf(tokens, 1) }
}
