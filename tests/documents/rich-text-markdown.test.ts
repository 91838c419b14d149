import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownOf, richTextFrom } from '~/documents/rich-text-markdown'
import { plainText, RichText } from '~/domain/texts/rich-text'
import { plainTexts, wildTexts } from '../support/rich-texts'

function read(field: string): RichText {
  const result = richTextFrom(field)
  if (!result.ok) throw new Error(result.message)
  return result.text
}

/** The text without bold and italic: all that Markdown can always say. */
const withoutEmphasis = (text: RichText): unknown =>
  RichText.parse(
    JSON.parse(JSON.stringify(text), (_key, value: unknown) =>
      Array.isArray(value)
        ? value.filter((one: { type?: string }) => one.type !== 'bold' && one.type !== 'italic')
        : value,
    ),
  )

describe('Markdown of a text reads as that text', () => {
  it('when bold and italic apply to whole words', () => {
    fc.assert(
      fc.property(plainTexts, (text) => {
        expect(read(markdownOf(text))).toEqual(text)
      }),
      { numRuns: 300 },
    )
  })

  it('but for bold and italic within a word, whatever the signs in it', () => {
    fc.assert(
      fc.property(wildTexts, (text) => {
        expect(withoutEmphasis(read(markdownOf(text)))).toEqual(withoutEmphasis(text))
      }),
      { numRuns: 500 },
    )
  })

  it('as a person would write it', () => {
    const markdown = [
      '### Aanpak',
      'Wij kiezen **samen** met *de buurt*.\nZie [het plan](https://woerden.nl/plan).',
      '- een\n  - binnen\n- twee',
      '3. drie\n4. vier',
      '#### Cijfers',
      '| jaar | aantal |\n| --- | --- |\n| 2027 | 3<br>4 |',
    ].join('\n\n')
    expect(markdownOf(read(markdown))).toBe(markdown)
  })
})

describe('a field with the JSON of the editor', () => {
  it('is that text', () => {
    fc.assert(
      fc.property(wildTexts, (text) => {
        expect(read(JSON.stringify(text))).toEqual(text)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['cut off', '{"type":"doc","content":[{"type":"para', 'onleesbaar'],
    ['a script', '{"type":"doc","content":[{"type":"script"}]}', 'onleesbaar'],
    [
      'a link that runs',
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]}]}]}',
      'onleesbaar',
    ],
    [
      'too long',
      JSON.stringify({
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a '.repeat(30_000) }] }],
      }),
      'te_lang',
    ],
    ['far too long', ' '.repeat(1_000_001), 'te_lang'],
    ['too deep', '> '.repeat(500) + 'a', 'te_diep'],
  ])('is refused with a sentence: %s', (_what, field, reason) => {
    const result = richTextFrom(field)
    expect(result).toMatchObject({ ok: false, reason })
    if (!result.ok) expect(result.message).toMatch(/^[A-Z].*\.$/)
  })
})

describe('a field that was typed', () => {
  const words = (field: string) => plainText(read(field))

  it.each([
    ['HTML of Word', '<p class="MsoNormal"><script>alert(1)</script><o:p>Wij</o:p></p>'],
    ['a comment', '<!--[if gte mso 9]><xml>x</xml><![endif]--> Wij'],
    ['a letter in figures', 'R&D en 5 < 6'],
    ['a line of dashes', 'Kop\n-----\ntekst'],
    ['an address', 'https://woerden.nl/een_plan_voor_2027'],
    ['a reference', '[1]: https://woerden.nl'],
  ])('stays text: %s', (_what, field) => {
    expect(words(field)).toBe(field)
    expect(read(field).content.every(({ type }) => type === 'paragraph')).toBe(true)
  })

  it('has two levels of headings', () => {
    const levels = read('# a\n## b\n### c\n#### d\n##### e').content.map((block) =>
      block.type === 'heading' ? block.attrs.level : null,
    )
    expect(levels).toEqual([3, 3, 3, 4, 4])
  })

  it('keeps the words of what has no place', () => {
    expect(words('![foto van de wijk](https://x.example/a.png)')).toBe('foto van de wijk')
    expect(words('[klik](javascript:alert) en `code`')).toBe('klik en code')
    expect(JSON.stringify(read('[klik](javascript:alert(1))'))).not.toContain('link')
    expect(words('```\nregel 1\nregel 2\n```')).toBe('regel 1\nregel 2')
    expect(words('> gezegd\n> is gezegd')).toBe('gezegd\nis gezegd')
    expect(words('- # kop\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |')).toBe('kop\na b\n1 2')
    expect(words('- a\n  - b\n    - c\n      - d\n        - e\n          - f')).toBe(
      'a\nb\nc\nd\ne\nf',
    )
    expect(words('    vier spaties')).toBe('vier spaties')
  })
})
