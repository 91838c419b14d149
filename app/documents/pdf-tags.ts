import type { Block } from './blocks'
import { isText } from './pdf-lines'

/** Structure tree of a page as pdf.js gives it. */
export interface StructNode {
  role?: string
  type?: string
  id?: string
  children?: StructNode[]
}

type Texts = Map<string, string>

/** Text of each marked stretch of the page, by its id in the structure tree. */
function textsById(items: object[]): Texts {
  const texts: Texts = new Map()
  const stack: (string | null)[] = []
  for (const item of items) {
    if (isText(item)) {
      const id = stack.findLast((one) => one !== null)
      const text = item.str + (item.hasEOL ? '\n' : '')
      if (id) texts.set(id, (texts.get(id) ?? '') + text)
      continue
    }
    const type = 'type' in item ? item.type : ''
    if (type === 'beginMarkedContentProps')
      stack.push('id' in item && typeof item.id === 'string' ? item.id : null)
    else if (type === 'beginMarkedContent') stack.push(null)
    else if (type === 'endMarkedContent') stack.pop()
  }
  return texts
}

function textOf(node: StructNode, texts: Texts): string {
  if (node.type === 'content') return texts.get(node.id ?? '') ?? ''
  return (node.children ?? []).map((child) => textOf(child, texts)).join('')
}

/** Lines of one paragraph put together; a hyphen at the end of a line goes. */
const flat = (text: string) =>
  text
    .replace(/(\p{Ll})-\n(?=\p{Ll})(?!(?:en|of)\b)/gu, '$1')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

const PARAGRAPHS = /^(?:P|Lbl|LBody|Caption|Note|BlockQuote|TOCI|NonStruct)$/

/** Blocks of a tagged page: headings with their level, items, and rows with cells divided by tabs. */
export function taggedBlocks(tree: StructNode, items: object[]): Block[] {
  const texts = textsById(items)
  return blocksOf(tree, texts)
}

function blocksOf(node: StructNode, texts: Texts): Block[] {
  const role = node.role ?? ''
  const heading = /^H([1-6])?$/.exec(role)
  if (heading || role === 'Title') {
    return [{ level: Number(heading?.[1] ?? 1), text: flat(textOf(node, texts)) }]
  }
  if (role === 'TR') {
    const cells = (node.children ?? []).map((cell) => flat(textOf(cell, texts)))
    return [{ level: null, text: cells.join('\t') }]
  }
  if (role === 'LI') return itemOf(node, texts)
  if (PARAGRAPHS.test(role) || node.type === 'content') {
    const nested = (node.children ?? []).some(
      ({ role: inner }) => inner === 'L' || inner === 'Table',
    )
    if (!nested) return [{ level: null, text: flat(textOf(node, texts)) }]
  }
  return (node.children ?? []).flatMap((child) => blocksOf(child, texts))
}

/** The label and the first paragraph of an item are one line; a list inside it follows. */
function itemOf(node: StructNode, texts: Texts): Block[] {
  const parts = (node.children ?? []).flatMap((child) => blocksOf(child, texts))
  const [first, second, ...rest] = parts.filter(({ text }) => text)
  if (!first) return []
  const labelled = second && first.text.length <= 5 && second.level === null
  if (labelled) return [{ level: null, text: `${first.text} ${second.text}` }, ...rest]
  return [first, ...(second ? [second] : []), ...rest]
}
