import { RichText, type Inline, type Mark } from '~/domain/texts/rich-text'
import { readMarkdown } from './read-markdown'

/** Signs that Markdown gives a meaning to anywhere in a line. */
const signs =
  /[\\`*[\]|<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|!(?=\[|$)|(?<=^|\s)#(?=#*(?:\s|$))/gu

/** Signs that start a list, quote, code or table at the start of a line. */
const start = /^(?:[-+](?=[-:\s]|$)|>|~(?=~~)|:(?=-))/u

const escaped = (text: string, startsLine: boolean): string => {
  const safe = text.replace(signs, '\\$&')
  if (!startsLine) return safe
  return safe.replace(start, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

const letter = (text: string): string => `&#${text.codePointAt(0) ?? 0};`

/** How a line is written. Marks that do not come through are tried again in a more explicit way. */
interface Manner {
  /** Letters that touch a mark, outside or all, are written as numbers: then Markdown sees the mark. */
  explicit: 'none' | 'outside' | 'all'
  kept: Mark['type'][]
}

const every: Mark['type'][] = ['link', 'bold', 'italic']
const manners: Manner[] = [
  { explicit: 'none', kept: every },
  { explicit: 'outside', kept: every },
  { explicit: 'all', kept: every },
  { explicit: 'all', kept: ['link', 'bold'] },
  { explicit: 'all', kept: ['link'] },
]
const withoutMarks: Manner = { explicit: 'none', kept: [] }

const keyOf = (mark: Mark): string => (mark.type === 'link' ? mark.attrs.href : mark.type)

const marksOf = (inline: Inline | undefined, { kept }: Manner): Mark[] =>
  inline?.type === 'text' ? (inline.marks ?? []).filter(({ type }) => kept.includes(type)) : []

const opening = (mark: Mark): string =>
  mark.type === 'link' ? '[' : mark.type === 'bold' ? '**' : '*'

const closing = (mark: Mark): string =>
  mark.type === 'link'
    ? `](${mark.attrs.href.replace(/[()]|&(?=#?\w+;)/g, '\\$&')})`
    : opening(mark)

const closedWith = (line: string, closed: Mark[]): string =>
  closed.length > 0 && line.endsWith(' ')
    ? `${line.slice(0, -1)}${closed.map(closing).join('')} `
    : line + closed.map(closing).join('')

/** How many pieces from here on have this mark: what lasts longest is opened first. */
function reach(mark: Mark, inlines: Inline[], at: number, manner: Manner): number {
  let end = at
  while (marksOf(inlines[end], manner).some((other) => keyOf(other) === keyOf(mark))) end += 1
  return end - at
}

function written(inlines: Inline[], onBreak: string, manner: Manner): string {
  let line = ''
  let open: Mark[] = []
  for (const [at, inline] of inlines.entries()) {
    const marks = marksOf(inline, manner)
    const goesOn = open.findIndex((mark) => marks.every((other) => keyOf(other) !== keyOf(mark)))
    const closed = goesOn === -1 ? [] : open.splice(goesOn).reverse()
    const opened = marks
      .filter((mark) => open.every((other) => keyOf(other) !== keyOf(mark)))
      .sort((a, b) => reach(b, inlines, at, manner) - reach(a, inlines, at, manner))
    open = [...open, ...opened]
    line = closedWith(line, closed)
    if (inline.type === 'hardBreak') {
      line += inlines[at - 1]?.type === 'hardBreak' && onBreak === '\n' ? '\\\n' : onBreak
      continue
    }
    // A space at the edge of a mark stands outside it; reading puts it back in.
    const space = opened.length > 0 && inline.text.startsWith(' ') ? ' ' : ''
    line += space + opened.map(opening).join('')
    const startsLine = at === 0 || inlines[at - 1]?.type === 'hardBreak'
    const next = marksOf(inlines[at + 1], manner)
    const opensNext = next.some((mark) => open.every((other) => keyOf(other) !== keyOf(mark)))
    const closesNext = open.some((mark) => next.every((other) => keyOf(other) !== keyOf(mark)))
    const all = manner.explicit === 'all'
    const outside = manner.explicit === 'outside'
    line += touched(inline.text.slice(space.length), startsLine, {
      first: (outside && closed.length > 0) || (all && closed.length + opened.length > 0),
      last: (outside && opensNext) || (all && (opensNext || closesNext)),
    })
  }
  return closedWith(line, open.reverse())
}

/** The text with its first or last letter as a number, where asked. */
function touched(text: string, startsLine: boolean, as: { first: boolean; last: boolean }): string {
  const letters = Array.from(text)
  const head =
    as.first && /[\p{L}\p{N}]/u.test(letters[0] ?? '') ? letter(letters.shift() ?? '') : ''
  const end = letters.at(-1) ?? ''
  const tail = as.last && /[\p{L}\p{N}]/u.test(end) ? letter(letters.pop() ?? '') : ''
  return head + escaped(letters.join(''), startsLine && head === '') + tail
}

const textOf = (content: unknown): string | null => {
  const read = RichText.safeParse({ type: 'doc', content: [{ type: 'paragraph', content }] })
  return read.success ? JSON.stringify(read.data) : null
}

/** True when Markdown reads what was written in this manner as the line, with the marks that it keeps. */
function comesThrough(inlines: Inline[], manner: Manner): boolean {
  const read = RichText.safeParse(readMarkdown(written(inlines, '\n', manner)))
  const kept = inlines.map((inline) => ({ ...inline, marks: marksOf(inline, manner) }))
  return read.success && JSON.stringify(read.data) === textOf(kept)
}

/**
 * One line as Markdown. `onBreak` is how a hard break is written. A bold or italic that Markdown cannot say
 * where it stands, within a word, is left out.
 */
export function markdownLine(inlines: Inline[], onBreak = '\n'): string {
  const manner = manners.find((one) => comesThrough(inlines, one))
  return written(inlines, onBreak, manner ?? withoutMarks)
}
