import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Gallery } from '~/ui/gallery'

const markup = renderToStaticMarkup(<Gallery />)
const folder = new URL('../../app/ui/css/', import.meta.url)
const css = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')

const all = (pattern: RegExp) => [...markup.matchAll(pattern)].map(([, value = '']) => value)

/** Names of a whole or of its usual variant, which need no rule of their own. */
const bare = [
  'kdc-notice--info',
  'kdc-timeline--wide',
  'kdc-attention',
  'kdc-axis',
  'utrecht-form-fieldset',
]

describe('the gallery', () => {
  it('has no inline style, which the content policy forbids', () => {
    expect(markup).not.toMatch(/\sstyle=/)
  })

  it('has no script and no handler: pages work without', () => {
    expect(markup).not.toMatch(/<script|\son[a-z]+=/)
  })

  it('uses every id once, and each reference leads to one', () => {
    const ids = all(/\sid="([^"]+)"/g)
    expect(ids).toEqual([...new Set(ids)])
    const references = all(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)
    for (const id of references.flatMap((value) => value.split(' '))) expect(ids).toContain(id)
  })

  it('uses no class that the stylesheet does not know', () => {
    const used = new Set(all(/\sclass="([^"]+)"/g).flatMap((value) => value.split(' ')))
    const known = (name: string) =>
      bare.includes(name) || new RegExp(`\\.${name}(?![\\w-])`).test(css)
    const own = [...used].filter((name) => /^(kdc|utrecht|is|tenant)-/.test(name))
    expect(own.filter((name) => !known(name))).toEqual([])
  })

  it('speaks neutrally about divergence', () => {
    const text = markup.replace(/<[^>]+>/g, ' ').toLowerCase()
    for (const word of ['fout', 'conform', 'zonder reden', 'achterstand', 'druk op inzet']) {
      expect(text).not.toContain(word)
    }
  })
})
