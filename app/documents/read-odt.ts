import type { Element, Node } from '@xmldom/xmldom'
import type { Archive } from './archive'
import { rejoin, type Block } from './blocks'
import { guessHeadings } from './guess-headings'
import type { Read } from './read-docx'
import { elementsOf, isElement, parseXml } from './xml'

const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'office:forms',
  'text:sequence-decls',
  'text:table-of-content',
])

/** Blocks of an OpenDocument text: headings by outline level, lists, tables; not what was deleted. */
export function readOdt(archive: Archive): Read {
  const entries = archive.read((name) => name === 'content.xml' || name === 'styles.xml')
  const decode = (name: string) => new TextDecoder().decode(entries[name])
  const content = decode('content.xml')
  const body = parseXml(content).getElementsByTagName('office:text')[0]
  if (!body) throw new Error('content.xml has no office:text')
  const bullets = bulletStyles(body.ownerDocument?.documentElement)
  const blocks = elementsOf(body).flatMap((element) => blocksOf(element, bullets))
  const styled = blocks.some(({ level }) => level !== null)
  const warnings = content.includes('<text:changed-region')
    ? [
        'In dit odt-bestand staan bijgehouden wijzigingen. Invoegingen zijn gelezen alsof ze zijn aanvaard, verwijderde tekst is weggelaten.',
      ]
    : []
  const all = styled ? rejoin(blocks) : guessHeadings(rejoin(blocks))
  return {
    blocks: [...all, ...(entries['styles.xml'] ? marginTexts(decode('styles.xml')) : [])],
    warnings,
  }
}

function marginTexts(styles: string): Block[] {
  const root = parseXml(styles)
  const texts = ['style:header', 'style:footer'].flatMap((name) =>
    [...root.getElementsByTagName(name)].flatMap((margin) =>
      elementsOf(margin).flatMap((one) => blocksOf(one, new Set())),
    ),
  )
  const useful = texts.filter(
    ({ text }) => /\p{L}{2}|\d{4}/u.test(text) && !/^pagina\b/i.test(text.trim()),
  )
  return useful.length > 0
    ? [
        { level: 6, text: 'Kop- en voettekst' },
        ...useful.map(({ text }) => ({ level: null, text })),
      ]
    : []
}

function textOf(node: Node): string {
  if (!isElement(node)) return node.nodeValue ?? ''
  if (SKIPPED.has(node.tagName)) return ''
  if (node.tagName === 'text:tab') return '\t'
  if (node.tagName === 'text:line-break') return '\n'
  if (node.tagName === 'text:s')
    return ' '.repeat(Math.min(20, Number(node.getAttribute('text:c') ?? 1)))
  return [...node.childNodes].map(textOf).join('')
}

type Bullets = ReadonlySet<string>

function blocksOf(element: Element, bullets: Bullets, mark = ''): Block[] {
  const name = element.tagName
  if (SKIPPED.has(name)) return []
  if (name === 'text:h') {
    const level = Number(element.getAttribute('text:outline-level') ?? 1)
    return [{ level: Math.min(6, level), text: textOf(element) }]
  }
  if (name === 'text:p') return [{ level: null, text: mark + textOf(element) }]
  if (name === 'text:list') return listBlocks(element, bullets)
  if (name === 'table:table') return rowsOf(element, bullets)
  return elementsOf(element).flatMap((child) => blocksOf(child, bullets, mark))
}

/** Names of list styles whose first level shows a bullet instead of a number. */
function bulletStyles(root: Element | null | undefined): Bullets {
  const styles = [...(root?.getElementsByTagName('text:list-style') ?? [])]
  const bullet = styles.filter(
    (style) => elementsOf(style)[0]?.tagName === 'text:list-level-style-bullet',
  )
  return new Set(bullet.map((style) => style.getAttribute('style:name') ?? ''))
}

function listBlocks(list: Element, bullets: Bullets): Block[] {
  const first = list.getElementsByTagName('text:list-item')[0]?.getAttribute('text:start-value')
  const plain = bullets.has(list.getAttribute('text:style-name') ?? '')
  return elementsOf(list).flatMap((item, at) => {
    const mark = plain ? '- ' : `${Number(first || 1) + at}. `
    return elementsOf(item).flatMap((child, index) =>
      blocksOf(child, bullets, index === 0 ? mark : ''),
    )
  })
}

function rowsOf(table: Element, bullets: Bullets): Block[] {
  return [...table.getElementsByTagName('table:table-row')].flatMap((row) => {
    const cells = elementsOf(row).filter(({ tagName }) => tagName === 'table:table-cell')
    if (cells.length === 1 && cells[0])
      return elementsOf(cells[0]).flatMap((child) => blocksOf(child, bullets))
    const text = cells.map((cell) =>
      elementsOf(cell)
        .flatMap((child) => blocksOf(child, bullets))
        .map((block) => block.text)
        .join(' ')
        .replaceAll('\n', ' ')
        .trim(),
    )
    return [{ level: null, text: text.join('\t') }]
  })
}
