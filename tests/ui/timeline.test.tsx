import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { signals, timelineRows, today } from '~/ui/gallery/samples'
import { Timeline } from '~/ui/patterns/Timeline'
import { lanes, timeScale, yearsOf, type TimelineBar } from '~/ui/patterns/timelineScale'
import { ValidityFigure } from '~/ui/patterns/ValidityFigure'

const bar = (from: string, to: string, more: Partial<TimelineBar> = {}): TimelineBar => ({
  title: `${from.slice(0, 4)}-${to.slice(0, 4)}`,
  from,
  to,
  extendedTo: null,
  draft: false,
  ...more,
})

describe('the time scale', () => {
  const scale = timeScale(2023, 2026, 100, 500)

  it('starts a bar at its first day and ends it after its last', () => {
    expect(scale.at('2023-01-01')).toBe(100)
    expect(scale.after('2026-12-31')).toBe(500)
    expect(scale.at('2025-01-01')).toBeCloseTo(300, 0)
    expect(scale.after('2023-12-31')).toBe(scale.at('2024-01-01'))
  })

  it('keeps what lies outside at the edge', () => {
    expect(scale.at('2019-01-01')).toBe(100)
    expect(scale.after('2030-12-31')).toBe(500)
    expect(scale.holds('2019-01-01', '2022-12-31')).toBe(false)
    expect(scale.holds('2019-01-01', '2023-01-01')).toBe(true)
  })
})

describe('lanes', () => {
  it('keep plans that follow each other on one line', () => {
    const placed = lanes([bar('2023-01-01', '2026-12-31'), bar('2019-01-01', '2022-12-31')])
    expect(placed.map(({ lane }) => lane)).toEqual([0, 0])
  })

  it('put a plan below one that was extended into it', () => {
    const placed = lanes([
      bar('2019-01-01', '2022-12-31', { extendedTo: '2023-07-01' }),
      bar('2023-01-01', '2026-12-31'),
    ])
    expect(placed.map(({ lane }) => lane)).toEqual([0, 1])
  })

  it('span all years of bars, extensions and four-year dates', () => {
    expect(yearsOf(timelineRows, [today])).toEqual({ first: 2019, last: 2030 })
  })
})

describe('the drawings', () => {
  it('have a name and a description, wide and narrow', () => {
    const markup = renderToStaticMarkup(
      <Timeline rows={timelineRows} signals={signals} today={today} />,
    )
    expect(markup.match(/role="img" aria-labelledby="tls?-titel tls?-uitleg"/g)).toHaveLength(2)
    expect(markup).toContain('Tijdlijn van plannen van 2019 tot en met 2030')
    expect(markup).toContain('Tijdlijn van plannen van 2026 tot en met 2028')
    expect(markup).not.toContain('NaN')
  })

  it('draw a draft dashed, an extension in tint, and the four years as a line', () => {
    const markup = renderToStaticMarkup(
      <Timeline rows={timelineRows} signals={signals} today={today} />,
    )
    const wide = markup.slice(0, markup.indexOf('kdc-timeline--narrow'))
    expect(wide.match(/kdc-svg-bar--draft/g)).toHaveLength(1)
    expect(wide.match(/kdc-svg-bar--extended/g)).toHaveLength(1)
    expect(wide.match(/kdc-svg-four/g)).toHaveLength(2)
    expect(wide.match(/kdc-timeline__alarm/g)).toHaveLength(3)
  })

  it('tell both dates of a plan in words', () => {
    const markup = renderToStaticMarkup(
      <ValidityFigure
        title="IVP 2023-2026"
        owner="Woerden"
        from="2023-01-01"
        to="2026-12-31"
        extendedTo="2027-07-01"
        decision="2023-07-06"
        fourYears="2027-07-06"
        next={null}
        today={today}
      />,
    )
    expect(markup).toContain('Balk van 1 januari 2023 tot en met 31 december 2026.')
    expect(markup).toContain('Verlengd tot 1 juli 2027.')
    expect(markup).toContain('van het raadsbesluit op 6 juli 2023 tot 6 juli 2027.')
    expect(markup).not.toContain('NaN')
  })
})
