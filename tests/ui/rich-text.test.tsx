import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { RichTextInput, shownText } from '~/documents/rich-text-field'
import { richTextFrom } from '~/documents/rich-text-markdown'
import { blocksOf, emptyText, textOf, type RichText } from '~/domain/texts/rich-text'
import { RichTextField } from '~/ui'
import { passageId, RichTextView } from '~/ui/plans/RichTextView'

const html = renderToStaticMarkup

function text(markdown: string): RichText {
  const read = richTextFrom(markdown)
  if (!read.ok) throw new Error(read.message)
  return read.text
}

describe('a text to read', () => {
  it('has headings below the one it stands under', () => {
    const markup = html(<RichTextView text={text('### Kop\n\n#### Tussenkop')} heading={5} />)
    expect(markup).toMatch(/<h5[^>]*>Kop<\/h5><h6[^>]*>Tussenkop<\/h6>/)
  })

  it('has marks, links and lists', () => {
    const markup = html(
      <RichTextView
        text={text('Wij **kiezen [*samen*](https://woerden.nl/?a=1&b=2)**.\n\n- a\n  3. b')}
      />,
    )
    expect(markup).toContain(
      '<strong>kiezen </strong><a class="utrecht-link" href="https://woerden.nl/?a=1&amp;b=2" rel="noopener"><strong><em>samen</em></strong></a>',
    )
    expect(markup).toMatch(/<ul[^>]*><li><p>a<br\/>3\. b<\/p><\/li><\/ul>/)
    expect(html(<RichTextView text={text('3. c')} />)).toContain('start="3"')
  })

  it('has a table whose cells name their column', () => {
    const markup = html(
      <RichTextView text={text('| jaar | **aantal** |\n|-|-|\n| 2027 | 3<br>4 |')} />,
    )
    expect(markup).toContain('<th role="columnheader" scope="col"><strong>aantal</strong></th>')
    expect(markup).toContain('<td role="cell" data-label="aantal"><span>3<br/>4</span></td>')
  })

  it('shows HTML as the text that it is', () => {
    const markup = html(<RichTextView text={textOf('<script>alert(1)</script>')} />)
    expect(markup).toContain('&lt;script&gt;')
    expect(markup).not.toContain('<script')
  })

  it('gives each block a place to link to, twice the same words too', () => {
    const twice = textOf('Wij kiezen.\n\nIets anders.\n\nWij kiezen.')
    const ids = [...html(<RichTextView text={twice} prefix="aanpak" />).matchAll(/id="([^"]+)"/g)]
    expect(ids.map(([, id]) => id)).toEqual(
      blocksOf(twice).map(({ key }) => passageId('aanpak', key)),
    )
    expect(new Set(ids.map(([, id]) => id)).size).toBe(3)
    expect(html(<RichTextView text={twice} />)).not.toContain('id=')
  })
})

describe('the field of a text', () => {
  const field = (sent?: string) =>
    html(
      <RichTextField
        id="aanpak"
        name="approach"
        label="Aanpak"
        {...shownText(text('Wij **kiezen**.'), sent)}
      />,
    )

  it('holds Markdown to type in and JSON for the editor, and says how to type', () => {
    const markup = field()
    expect(markup).toMatch(/<textarea[^>]*data-rich-text=""[^>]*>Wij \*\*kiezen\*\*\.<\/textarea>/)
    expect(markup).toContain('data-doc="{&quot;type&quot;:&quot;doc&quot;')
    expect(markup).toContain('aria-describedby="aanpak-uitleg"')
    expect(markup).toContain('Begin een regel met - of 1. voor een lijst.')
  })

  it('shows what was sent, whichever way, when it comes back', () => {
    const editor = JSON.stringify(text('Uit de *editor*'))
    expect(field(editor)).toContain('>Uit de *editor*</textarea>')
    expect(field('Zelf **getypt**')).toContain('>Zelf **getypt**</textarea>')
    const unreadable = field('{"type":"doc","content":[{"type":"scr')
    expect(unreadable).toContain('>{&quot;type&quot;:&quot;doc&quot;')
    expect(unreadable).not.toContain('data-doc')
  })

  it('gives a form its text, or a sentence', () => {
    const Form = z.object({ approach: RichTextInput })
    expect(Form.parse({})).toEqual({ approach: emptyText })
    expect(Form.parse({ approach: '**a**' }).approach).toEqual(text('**a**'))
    const refused = Form.safeParse({ approach: 'a '.repeat(30_000) })
    expect(refused.error?.issues[0]?.message).toMatch(/^De tekst is te lang/)
  })
})
