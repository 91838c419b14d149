import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { layers, municipalities } from '~/ui/gallery/samples'
import { Matrix } from '~/ui/patterns/Matrix'

const markup = renderToStaticMarkup(
  <Matrix labelledBy="titel" municipalities={municipalities} layers={layers} />,
)

/** The cell that links to this key. */
function cell(key: string): string {
  const found = markup.match(new RegExp(`<td[^>]*><a href="\\?cel=${key}".*?</td>`))
  if (!found) throw new Error(`no cell ${key}`)
  return found[0]
}

/** What a screen reader hears of a piece of markup. */
const heard = (piece: string) =>
  piece
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('the matrix', () => {
  it('is a table whose headers name row and column', () => {
    expect(markup).toContain(
      '<table role="table" class="kdc-matrix kdc-cards" aria-labelledby="titel">',
    )
    expect(markup.match(/scope="col"/g)).toHaveLength(municipalities.length + 2)
    expect(markup.match(/scope="row"/g)).toHaveLength(4)
    expect(markup.match(/scope="rowgroup"/g)).toHaveLength(2)
  })

  it('says of each cell its state, level, depth and divergences in words', () => {
    expect(heard(cell('woerden.rvs-1'))).toBe(
      'Overgenomen speerpunt diepte 5 van 6 1 met toelichting',
    )
    expect(heard(cell('lopik.rvs-2'))).toBe('Geen tegenhanger 1 nog zonder toelichting')
    expect(heard(cell('lopik.de-copen-1'))).toBe('Nog niet beoordeeld')
  })

  it('shows a reference without content as nominal and a chain as derived', () => {
    expect(cell('montfoort.rvs-2')).toContain('class="is-overgenomen is-nominal"')
    expect(heard(cell('montfoort.rvs-2'))).toContain('nominaal')
    expect(cell('lopik.rvs-1')).toContain('class="is-gedeeltelijk is-derived"')
    expect(heard(cell('lopik.rvs-1'))).toContain('afgeleid')
  })

  it('marks the opened cell, and only that one', () => {
    expect(markup.match(/aria-current="true"/g)).toHaveLength(1)
    expect(cell('woerden.de-copen-1')).toContain('aria-current="true"')
  })

  it('counts plans, and says how many were assessed', () => {
    expect(heard(markup)).toContain('In 4 van de 5 plannen + 1 afgeleid beoordeeld 4 van 5')
  })

  it('labels cells with the municipality for when rows become cards', () => {
    for (const { name } of municipalities) {
      expect(markup.match(new RegExp(`data-label="${name}"`, 'g'))).toHaveLength(4)
    }
  })

  it('stays small: on average at most 360 bytes per cell', () => {
    const cells = markup.match(/<td role="cell" class="is-.*?<\/td>/g) ?? []
    expect(cells).toHaveLength(20)
    expect(cells.join('').length / cells.length).toBeLessThanOrEqual(360)
  })
})
