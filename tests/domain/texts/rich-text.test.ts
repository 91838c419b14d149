import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blocksOf,
  emptyText,
  isEmpty,
  passageKey,
  plainText,
  RichText,
  richTextBounds,
  textOf,
} from '~/domain/texts/rich-text'
import { wildTexts } from '../../support/rich-texts'

const doc = (...content: object[]) => ({ type: 'doc', content })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const item = (...content: object[]) => ({ type: 'listItem', content })
const bullets = (...content: object[]) => ({ type: 'bulletList', content })
const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(text(words))] })
const row = (...content: object[]) => ({ type: 'tableRow', content })
const link = (href: string) => ({ type: 'link', attrs: { href } })

const nested = (depth: number): object =>
  bullets(item(paragraph(text(`diepte ${depth}`)), ...(depth > 1 ? [nested(depth - 1)] : [])))

describe('a text refuses', () => {
  it.each<[string, object]>([
    ['a script', doc({ type: 'script', content: [text('alert(1)')] })],
    ['a picture', doc({ type: 'image', attrs: { src: 'https://x.example/a.png' } })],
    ['a heading of another level', doc({ type: 'heading', attrs: { level: 1 }, content: [] })],
    ['an unknown mark', doc(paragraph(text('a', { type: 'underline' })))],
    ['an attribute of its own', doc({ ...paragraph(text('a')), attrs: { class: 'x' } })],
    [
      'a merged cell',
      doc({ type: 'table', content: [row({ ...cell('a'), attrs: { colspan: 2 } })] }),
    ],
    ['a list that is too deep', doc(nested(richTextBounds.depth + 1))],
    ['a table in a list', doc(bullets(item({ type: 'table', content: [row(cell('a'))] })))],
    ['too many words', doc(paragraph(text('a'.repeat(richTextBounds.characters + 1))))],
    ['words outside a block', doc(text('a'))],
    ['something else', { type: 'paragraph' }],
  ])('%s', (_what, value) => {
    expect(RichText.safeParse(value).success).toBe(false)
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//elders.example',
    '/woerden',
    'https://woerden.nl@elders.example/',
    'https://elders.example/ met spatie',
    'https://',
  ])('a link to %s', (href) => {
    expect(RichText.safeParse(doc(paragraph(text('a', link(href))))).success).toBe(false)
  })

  it('a list of a million levels, without following it down', () => {
    let deep: object = paragraph(text('a'))
    for (let level = 0; level < 1_000_000; level += 1) deep = bullets(item(deep))
    expect(RichText.safeParse(doc(deep)).success).toBe(false)
  })
})

describe('a text is written in one way', () => {
  it('takes a link to a page or an e-mail address, and nothing else in it', () => {
    for (const href of ['https://woerden.nl/a?b=c#d', 'HTTP://woerden.nl', 'mailto:a@b.example'])
      expect(RichText.safeParse(doc(paragraph(text('a', link(href))))).success).toBe(true)
    const other = { type: 'link', attrs: { href: 'https://a.example', target: '_blank' } }
    expect(RichText.safeParse(doc(paragraph(text('a', other)))).success).toBe(false)
  })

  it('drops what is empty, joins lists and fills up rows under their headers', () => {
    const written = RichText.parse(
      doc(
        paragraph(),
        { type: 'heading', attrs: { level: 3 }, content: [text(' ')] },
        bullets(item(paragraph(text('een'))), item(paragraph())),
        bullets(item(paragraph(text('twee')))),
        { type: 'table', content: [row(cell('a'), cell('b')), row(cell('c'))] },
      ),
    )
    expect(written.content.map(({ type }) => type)).toEqual(['bulletList', 'table'])
    expect(plainText(written)).toBe('een\ntwee\n\na\tb\nc\t')
    const rows = written.content.flatMap((block) => (block.type === 'table' ? block.content : []))
    expect(rows.map(({ content }) => content.map(({ type }) => type))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
    ])
  })

  it('gives a space the marks that its neighbours share', () => {
    const [first] = RichText.parse(
      doc(
        paragraph(text('wij ', { type: 'bold' }), text(' kiezen\u00a0 zelf ', { type: 'italic' })),
      ),
    ).content
    expect(first).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'wij', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'kiezen zelf', marks: [{ type: 'italic' }] },
      ],
    })
  })

  it('is unchanged when it is parsed again', () => {
    fc.assert(
      fc.property(wildTexts, (written) => {
        expect(RichText.parse(JSON.parse(JSON.stringify(written)))).toEqual(written)
      }),
    )
  })
})

describe('the words', () => {
  const normalised = (words: string) =>
    words
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .join('\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim()

  it('of plain text are that text, with white space in order', () => {
    const line = fc.stringMatching(/^[a-zé .,\t]{0,20}$/u)
    const lines = fc.array(line, { maxLength: 12 })
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (parts, end) => {
        const words = parts.join(end)
        expect(plainText(textOf(words))).toBe(normalised(words))
      }),
    )
  })

  it('have a line for each item and each row', () => {
    const written = RichText.parse(
      doc(
        paragraph(text('Wat'), { type: 'hardBreak' }, text('nu?')),
        bullets(item(paragraph(text('a')), nested(2)), item(paragraph(text('b')))),
        {
          type: 'table',
          content: [row(cell('jaar'), cell('aantal')), row(cell('2027'), cell('3'))],
        },
      ),
    )
    expect(plainText(written)).toBe('Wat\nnu?\n\na\ndiepte 2\ndiepte 1\nb\n\njaar\taantal\n2027\t3')
  })

  it('are missing from an empty text', () => {
    expect(isEmpty(emptyText)).toBe(true)
    expect(isEmpty(textOf(' \n\u00a0'))).toBe(true)
    expect(isEmpty(RichText.parse(doc({ type: 'table', content: [row(cell(' '))] })))).toBe(true)
    expect(isEmpty(textOf('a'))).toBe(false)
  })
})

describe('the key of a passage', () => {
  it('follows from the words alone and stays the same', () => {
    expect(passageKey('Wij kiezen zelf.')).toBe(passageKey('  wij KIEZEN\nzelf. '))
    expect(passageKey('Wij kiezen zelf.')).not.toBe(passageKey('Wij kiezen samen.'))
    expect(passageKey('Wij kiezen zelf.')).toMatch(/^[0-9a-z]{6,11}$/)
    // Links that people keep rest on this value.
    expect(passageKey('Wij kiezen zelf.')).toBe('3lw18u0oi5')
  })

  it('is unique within a text and survives a change elsewhere', () => {
    const before = blocksOf(textOf('een\n\ntwee\n\neen'))
    expect(new Set(before.map(({ key }) => key)).size).toBe(3)
    const after = blocksOf(textOf('nul\n\neen\n\ntwee\n\neen'))
    expect(after.slice(1).map(({ key }) => key)).toEqual(before.map(({ key }) => key))
  })
})
