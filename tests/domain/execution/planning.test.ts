import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '~/domain/dates'
import { planningGrid } from '~/domain/execution/planning'
import { addQuarters, quarterOf, quartersOf, startOfQuarter } from '~/domain/execution/quarters'
import { maySayUnchanged, reportPeriodOf, reportPeriods } from '~/domain/execution/reporting'
import { measure } from '../alignment/region'

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2015-01-01', days))
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 1500 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))

describe('quarters', () => {
  test.each([
    ['2027-01-01', '2027-K1'],
    ['2027-03-31', '2027-K1'],
    ['2027-04-01', '2027-K2'],
    ['2027-12-31', '2027-K4'],
  ])('%s falls in %s', (on, quarter) => expect(quarterOf(on)).toBe(quarter))

  test('cover every day of a period, without a gap', () => {
    fc.assert(
      fc.property(period, ({ from, to }) => {
        const quarters = quartersOf({ from, to })
        expect(quarters).toEqual([...new Set(quarters)].sort())
        expect(quarters[0]).toBe(quarterOf(from))
        expect(quarters.at(-1)).toBe(quarterOf(to))
        quarters.slice(1).forEach((one, i) => expect(addQuarters(one, -1)).toBe(quarters[i]))
      }),
    )
  })

  test('a quarter begins on its first day', () => {
    fc.assert(
      fc.property(day, (on) => {
        const start = startOfQuarter(quarterOf(on))
        expect(quarterOf(start)).toBe(quarterOf(on))
        expect(quarterOf(addDays(start, -1))).not.toBe(quarterOf(on))
        expect(daysBetween(start, on)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the planning grid', () => {
  const grid = (from: string | null, to: string | null) =>
    planningGrid({ from: '2025-01-01', to: '2026-12-31' }, [
      measure('a', 'p', { quarterFrom: from, quarterTo: to }),
    ]).rows[0]

  test('has a column for each quarter of the period, for every measure', () => {
    fc.assert(
      fc.property(period, fc.nat(12), fc.nat(12), (of, start, length) => {
        const quarterFrom = addQuarters(quarterOf(of.from), start)
        const quarterTo = addQuarters(quarterFrom, length)
        const { quarters, rows } = planningGrid(of, [measure('a', 'p', { quarterFrom, quarterTo })])
        expect(quarters).toEqual(quartersOf(of))
        expect(rows[0]?.runs).toEqual(quarters.map((q) => quarterFrom <= q && q <= quarterTo))
      }),
    )
  })

  test('says of a measure that it began before the plan or goes on after it', () => {
    expect(grid('2024-K3', '2025-K1')).toMatchObject({ before: true, after: false })
    expect(grid('2026-K4', '2027-K2')).toMatchObject({ before: false, after: true })
    expect(grid('2026-K1', null)?.planned).toEqual({ from: '2026-K1', to: '2026-K1' })
    expect(grid(null, null)).toMatchObject({ planned: null, runs: Array(8).fill(false) })
  })
})

describe('reporting periods', () => {
  test.each([
    ['2024-12-31', []],
    ['2025-01-01', ['2025-H1']],
    ['2025-07-01', ['2025-H2', '2025-H1']],
    ['2026-10-12', ['2026-H2', '2026-H1', '2025-H2', '2025-H1']],
    ['2031-01-01', ['2026-H2', '2026-H1', '2025-H2', '2025-H1']],
  ])('on %s are those that have begun', (today, periods) =>
    expect(reportPeriods({ from: '2025-01-01', to: '2026-12-31' }, today)).toEqual(periods),
  )

  test('is the half year of a day', () => {
    expect(['2026-06-30', '2026-07-01'].map(reportPeriodOf)).toEqual(['2026-H1', '2026-H2'])
  })
})

describe('nothing changed', () => {
  const before = {
    id: 'r',
    measureId: 'a',
    period: '2026-H1',
    on: '2026-06-01',
    state: 'loopt' as const,
    text: '',
    unchanged: false,
  }
  const says = (report: Parameters<typeof maySayUnchanged>[0], period = '2026-H2') => {
    const ruling = maySayUnchanged(report, period, ['2026-H2', '2026-H1'])
    return ruling.ok ? 'mag' : ruling.reason
  }

  test('can only be said after something was said, once for each period', () => {
    expect(says(before)).toBe('mag')
    expect(says(null)).toBe('nog_geen_melding')
    expect(says({ ...before, period: '2026-H2' })).toBe('staat_er_al')
    expect(says({ ...before, state: 'klaar' })).toBe('afgerond')
    expect(says(before, '2027-H1')).toBe('periode')
  })
})
