import fc from 'fast-check'
import { RichText, type RichText as Text } from '~/domain/texts/rich-text'

const mark = fc.constantFrom<{ type: string; attrs?: object }[]>(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'link', attrs: { href: 'https://woerden.example/plan?a=1&b=(2)_*' } },
  { type: 'link', attrs: { href: 'mailto:oov@woerden.example' } },
)

const known = [
  'wij',
  'de raad',
  'één',
  'buurt.',
  '(2027)',
  '38b',
  'goed,',
  '€ 5',
  'x_y',
  'R&D',
  '-',
]

/** Whole words, with a space around them. */
const wholeWords = fc
  .array(fc.constantFrom(...known), { minLength: 1, maxLength: 4 })
  .map((words) => ` ${words.join(' ')} `)

const anySign = fc.oneof(
  fc.constantFrom('# ', '- ', '1. ', '2) ', '> ', '+ ', '---', '===', '|', '\n', '![', '](', ':-'),
  fc.constantFrom('*', '**', '_', '__', '`', '```', '~~~', '<br>', '<b>', '&amp;', '\\', '!', '#'),
  fc.string({ minLength: 1, maxLength: 4 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
)
/** Words with what Markdown gives a meaning to, anywhere. */
const wildWords = fc
  .array(fc.oneof(fc.constantFrom(...known, ' '), anySign), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))

const inlines = (words: fc.Arbitrary<string>) =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ type: fc.constant('text'), text: words }) },
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('text'),
          text: words,
          marks: fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type }),
        }),
      },
      { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
    ),
    { maxLength: 4 },
  )

function texts(words: fc.Arbitrary<string>): fc.Arbitrary<Text> {
  const content = inlines(words)
  const paragraph = fc.record({ type: fc.constant('paragraph'), content })
  const item = (depth: number): fc.Arbitrary<object> =>
    fc.record({
      type: fc.constant('listItem'),
      content: fc
        .tuple(paragraph, fc.array(depth >= 4 ? paragraph : list(depth + 1), { maxLength: 1 }))
        .chain(([first, more]) => fc.shuffledSubarray([first, ...more], { minLength: 1 })),
    })
  const list = (depth: number): fc.Arbitrary<object> => {
    const items = fc.array(item(depth), { minLength: 1, maxLength: 3 })
    return fc.oneof(
      fc.record({ type: fc.constant('bulletList'), content: items }),
      fc.record({
        type: fc.constant('orderedList'),
        attrs: fc.record({ start: fc.constantFrom(1, 3, 10) }),
        content: items,
      }),
    )
  }
  const heading = fc.record({
    type: fc.constant('heading'),
    attrs: fc.record({ level: fc.constantFrom(3, 4) }),
    content,
  })
  const cell = fc.record({
    type: fc.constant('tableCell'),
    attrs: fc.constant({ colspan: 1, rowspan: 1, colwidth: null }),
    content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  })
  const table = fc.record({
    type: fc.constant('table'),
    content: fc.array(
      fc.record({
        type: fc.constant('tableRow'),
        content: fc.array(cell, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  return fc
    .array(fc.oneof(paragraph, paragraph, heading, list(1), table), { maxLength: 5 })
    .map((blocks) => RichText.parse({ type: 'doc', content: blocks }))
}

/** Texts of every shape, in which marks apply to whole words. */
export const plainTexts = texts(wholeWords)

/** Texts of every shape with any letters and signs at all. */
export const wildTexts = texts(wildWords)
