import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = (file: string) =>
  readFileSync(new URL(`../../app/ui/css/${file}`, import.meta.url), 'utf8')

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const channel = (start: number) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** `--kdc-name: #rrggbb` of a piece of CSS, by name. */
const colours = (block: string) =>
  new Map(
    [...block.matchAll(/--kdc-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  )

const tenants = [...css('tenants.css').matchAll(/\.tenant-([\w-]+)\s*\{([^}]*)\}/g)].map(
  ([, slug = '', block = '']) => ({ slug, brand: colours(block) }),
)
const portal = { slug: 'het portaal zelf', brand: colours(css('tokens.css')) }

const colour = (of: Map<string | undefined, string | undefined>, name: string): string => {
  const hex = of.get(name)
  if (!hex) throw new Error(`no colour --kdc-${name}`)
  return hex
}

describe('contrast', () => {
  it('knows the colours of the nine tenants', () => {
    expect(tenants.map(({ slug }) => slug)).toEqual([
      'woerden',
      'oudewater',
      'montfoort',
      'ijsselstein',
      'lopik',
      'de-copen',
      'bureau-rvs',
      'politie-de-copen',
      'om-midden-nederland',
    ])
  })

  it.each([...tenants, portal])('$slug: white text on the brand colour', ({ brand }) => {
    expect(contrast(colour(brand, 'brand'), '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour(brand, 'brand-strong'), '#ffffff')).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...tenants, portal])('$slug: the brand colour on its soft tint', ({ brand }) => {
    expect(contrast(colour(brand, 'brand'), colour(brand, 'brand-soft'))).toBeGreaterThanOrEqual(
      4.5,
    )
  })

  it.each([
    'overgenomen',
    'gedeeltelijk',
    'geen-tegenhanger',
    'bewust-niet',
    'niet-beoordeeld',
    'tegengesteld',
  ])('state %s: ink on its tint', (state) => {
    const tokens = portal.brand
    expect(
      contrast(colour(tokens, `state-${state}-ink`), colour(tokens, `state-${state}-bg`)),
    ).toBeGreaterThanOrEqual(4.5)
  })

  it('measures as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})
