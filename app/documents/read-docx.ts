import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Archive } from './archive'
import type { Block } from './blocks'
import { rejoin } from './blocks'
import { guessHeadings } from './guess-headings'
import { elementsOf, isElement, parseXml } from './xml'
import type { Element, Node } from '@xmldom/xmldom'

export interface Read {
  blocks: Block[]
  warnings: string[]
}

const HEADINGS = [1, 2, 3, 4, 5, 6].flatMap((level) => [
  `p[style-name='Kop ${level}'] => h${level}:fresh`,
  `p[style-name='kop ${level}'] => h${level}:fresh`,
  `p[style-name='Heading ${level}'] => h${level}:fresh`,
  `p[style-name='heading ${level}'] => h${level}:fresh`,
  `p.Kop${level} => h${level}:fresh`,
  `p.Heading${level} => h${level}:fresh`,
])
const STYLES = [
  ...HEADINGS,
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Ondertitel'] => h2:fresh",
]

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** Blocks of a Word document with warnings about what mammoth accepts or leaves out silently. */
export async function readDocx(archive: Archive): Promise<Read> {
  const entries = archive.read((name) => /\.(?:xml|rels)$/i.test(name))
  const body = decode(entries['word/document.xml'])
  // Zipped again without compression, so that nothing inside can still expand.
  const buffer = Buffer.from(zipSync(entries, { level: 0 }))
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage })
  const root = parseXml(`<div>${value}</div>`)
  const blocks = elementsOf(root).flatMap((element) => blocksOf(element))
  const styled = blocks.some(({ level }) => level !== null)
  const margins = marginTexts(entries)
  const all = styled ? rejoin(blocks) : guessHeadings(rejoin(blocks))
  return { blocks: [...all, ...margins], warnings: warningsOf(body, entries) }
}

function warningsOf(body: string, entries: Record<string, Uint8Array>): string[] {
  const warnings: string[] = []
  if (/<w:(?:ins|del|moveFrom|moveTo)[ >]/.test(body)) {
    warnings.push(
      'In dit Word-bestand staan bijgehouden wijzigingen. Invoegingen zijn gelezen alsof ze zijn aanvaard, verwijderde tekst is weggelaten. Controleer of dit de vastgestelde tekst is.',
    )
  }
  if (entries['word/comments.xml'] && /<w:comment[ >]/.test(decode(entries['word/comments.xml']))) {
    warnings.push('Opmerkingen in de kantlijn zijn niet gelezen.')
  }
  return warnings
}

/** Head and foot of the pages, where many councils put the kenmerk; each text once. */
function marginTexts(entries: Record<string, Uint8Array>): Block[] {
  const names = Object.keys(entries).filter((name) =>
    /^word\/(?:header|footer)\d*\.xml$/.test(name),
  )
  const texts = names.flatMap((name) =>
    [...parseXml(decode(entries[name])).getElementsByTagName('w:p')].map((paragraph) =>
      [...paragraph.getElementsByTagName('w:t')].map((run) => run.textContent ?? '').join(''),
    ),
  )
  const unique = [...new Set(texts.map((text) => text.trim()))].filter((text) =>
    /\p{L}{2}|\d{4}/u.test(text),
  )
  const useful = unique.filter((text) => !/^pagina\b/i.test(text))
  if (useful.length === 0) return []
  return [{ level: 6, text: 'Kop- en voettekst' }, ...useful.map((text) => ({ level: null, text }))]
}

function textOf(node: Node): string {
  if (!isElement(node)) return node.nodeValue ?? ''
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'sup' || node.tagName === 'img') return ''
  return [...node.childNodes].map(textOf).join('')
}

/** A paragraph that is bold from begin to end and short serves as a heading in many templates. */
function isBoldLine(element: Element): boolean {
  const text = textOf(element).trim()
  const children = [...element.childNodes].filter((node) => textOf(node).trim())
  const bold =
    children.length > 0 && children.every((node) => isElement(node) && node.tagName === 'strong')
  return (
    bold && text.length > 3 && text.length <= 80 && !/[.;,:\n]$|\n/.test(text) && !/^\d/.test(text)
  )
}

function blocksOf(element: Element, item = ''): Block[] {
  const name = element.tagName
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level) return [{ level: Number(level), text: textOf(element) }]
  if (name === 'p') {
    if (!item && isBoldLine(element)) return [{ level: 4, text: textOf(element) }]
    return [{ level: null, text: item + textOf(element) }]
  }
  if (name === 'table') return rowsOf(element)
  if (name === 'ul' || name === 'ol') {
    return elementsOf(element).flatMap((child, at) =>
      itemBlocks(child, name === 'ol' ? `${at + 1}. ` : '- '),
    )
  }
  return elementsOf(element).flatMap((child) => blocksOf(child))
}

function itemBlocks(item: Element, mark: string): Block[] {
  const nested = elementsOf(item).filter(({ tagName }) => tagName === 'ul' || tagName === 'ol')
  const own = [...item.childNodes].filter((node) => !isElement(node) || !nested.includes(node))
  return [
    { level: null, text: mark + own.map(textOf).join('').trim() },
    ...nested.flatMap((list) => blocksOf(list)),
  ]
}

/** Rows as lines with tabs; a table of one column is layout and keeps its blocks. */
function rowsOf(table: Element): Block[] {
  const rows = [...table.getElementsByTagName('tr')]
  return rows.flatMap((row) => {
    const cells = elementsOf(row)
    if (cells.length === 1 && cells[0])
      return elementsOf(cells[0]).flatMap((child) => blocksOf(child))
    const texts = cells.map((cell) =>
      elementsOf(cell)
        .flatMap((child) => blocksOf(child))
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\n', ' ')
        .trim(),
    )
    return [{ level: null, text: texts.join('\t') }]
  })
}
