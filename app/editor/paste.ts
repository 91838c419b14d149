import { wordLists } from './word-lists'

/** What holds no words of the text; what Word keeps of a deleted text is none either. */
const unwanted =
  'script,style,xml,template,title,meta,link,object,iframe,svg,img,picture,video,del,.msoDel'

/** Puts another element in the place of this one, with what was in it. */
export function renamed(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}

const unwrap = (element: Element) => element.replaceWith(...element.childNodes)

/** Bold and italic that stand in a style become elements; the style itself goes. */
function styleToElements(element: Element): void {
  const style = element.getAttribute('data-style') ?? ''
  const wrap = (name: string) => {
    const inner = element.ownerDocument.createElement(name)
    inner.append(...element.childNodes)
    element.append(inner)
  }
  if (/(?:^|;)\s*font-weight:\s*(?:normal|400)/i.test(style) && element.matches('b,strong'))
    unwrap(element)
  else if (element.matches('span')) {
    if (/(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/i.test(style)) wrap('b')
    if (/(?:^|;)\s*font-style:\s*italic/i.test(style)) wrap('i')
  }
}

/** A merged cell becomes that cell with empty ones beside and below it, so that columns stay columns. */
function splitCells(table: HTMLTableElement): void {
  const rows = [...table.rows]
  for (const [at, row] of rows.entries())
    for (const cell of [...row.cells]) {
      const { colSpan, rowSpan } = cell
      const column = cell.cellIndex
      const empty = () => table.ownerDocument.createElement('td')
      for (let more = 1; more < Math.min(colSpan, 12); more += 1) cell.after(empty())
      for (const below of rows.slice(at + 1, at + rowSpan))
        for (let more = 0; more < Math.min(colSpan, 12); more += 1)
          below.insertBefore(empty(), below.cells[column] ?? null)
    }
}

/** In a cell only paragraphs have a place. */
function plainCell(cell: Element): void {
  for (const inner of cell.querySelectorAll('li,h1,h2,h3,h4,h5,h6,caption,tr')) renamed(inner, 'p')
  for (const inner of cell.querySelectorAll('ul,ol,table,thead,tbody,tfoot,td,th')) {
    inner.append(' ')
    unwrap(inner)
  }
}

/**
 * The same HTML without style sheets, with styles and event handlers under a name that means nothing: the
 * browser would report each of them to the console, though nothing here can run.
 */
const quiet = (html: string): string =>
  html
    .replace(/<style\b[^]*?<\/style\s*>/gi, '')
    .replace(/<[^<>]*>/g, (tag) => tag.replace(/\s(style|on\w+)(?=\s*=)/gi, ' data-$1'))

const kept = ['href', 'start', 'data-pm-slice']

/**
 * HTML from the clipboard, of Word for instance, made ready for the editor: no scripts, styles or
 * pictures, headings of two levels, real lists, tables without merged cells. What is left and has no
 * place in the schema of the editor becomes its words there.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(quiet(html), 'text/html')
  wordLists(page)
  for (const element of page.querySelectorAll(unwanted)) element.remove()
  for (const heading of page.querySelectorAll('h1,h2')) renamed(heading, 'h3')
  for (const heading of page.querySelectorAll('h5,h6')) renamed(heading, 'h4')
  for (const element of page.querySelectorAll('[data-style]')) styleToElements(element)
  for (const table of page.querySelectorAll('table')) {
    // An inner table is taken apart with the cell that it stands in.
    if (!table.isConnected) continue
    for (const caption of table.querySelectorAll(':scope > caption'))
      table.before(renamed(caption, 'p'))
    for (const cell of table.querySelectorAll(':scope > * > tr > :is(td, th)')) plainCell(cell)
    splitCells(table)
  }
  for (const element of page.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!kept.includes(name)) element.removeAttribute(name)
  return page.body.innerHTML
}
