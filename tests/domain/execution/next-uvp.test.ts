import { describe, expect, test } from 'vitest'
import {
  mayStartUvp,
  nextUvpPeriod,
  spanOf,
  uvpIdOf,
  uvpYearsOf,
} from '~/domain/execution/next-uvp'
import { ivp } from '../alignment/region'
import { decision } from '../plans/decisions'

const span = { from: '2027-01-01', to: '2030-12-31' }
const year = (first: number, last = first) => ({ from: `${first}-01-01`, to: `${last}-12-31` })

describe('the next uitvoeringsplan', () => {
  test.each([
    ['begins with the IVP', 2, [], year(2027, 2028)],
    ['takes one year where that was agreed', 1, [], year(2027)],
    ['follows the last one', 2, [year(2027, 2028)], year(2029, 2030)],
    ['ends with the IVP', 2, [year(2027, 2029)], year(2030)],
    ['has no room after the last year', 2, [year(2029, 2030)], null],
    ['does not count those of an IVP before', 2, [year(2025, 2026)], year(2027, 2028)],
  ])('%s', (_name, years, taken, next) => expect(nextUvpPeriod(span, years, taken)).toEqual(next))

  test('takes two years where the IVP says nothing', () => {
    expect(uvpYearsOf(ivp({ uvpYears: null }))).toBe(2)
    expect(uvpYearsOf(ivp({ uvpYears: 1 }))).toBe(1)
  })

  test('is named after its years', () => {
    expect(uvpIdOf(year(2027, 2028))).toBe('uvp-2027-2028')
    expect(uvpIdOf(year(2027))).toBe('uvp-2027')
  })

  test('goes on while an extension of the IVP does', () => {
    const plan = ivp({ period: year(2019, 2022) })
    const extended = decision({ effect: 'verlengen', until: '2023-06-30' })
    const dated = { plan, decisions: [extended], successorAdoptedOn: null }
    expect(spanOf(dated, '2023-01-10')).toEqual({ from: '2019-01-01', to: '2023-06-30' })
    expect(spanOf({ ...dated, decisions: [] }, '2023-01-10')).toEqual(plan.period)
  })
})

describe('the period of a uitvoeringsplan', () => {
  const others = [{ title: 'UVP 2027', period: year(2027) }]
  const refusal = (from: string, to: string) => {
    const ruling = mayStartUvp({ from, to }, span, others)
    return ruling.ok ? 'mag' : [ruling.reason, ruling.field]
  }

  test.each([
    ['2028-01-01', '2029-12-31', 'mag'],
    ['2028-12-31', '2028-01-01', ['periode', 'to']],
    ['2026-12-31', '2027-12-31', ['buiten_ivp', 'from']],
    ['2030-01-01', '2031-12-31', ['buiten_ivp', 'to']],
    ['2028-01-01', '2030-01-01', ['te_lang', 'to']],
    ['2027-12-31', '2028-12-31', ['overlap', 'from']],
  ])('%s to %s: %j', (from, to, expected) => expect(refusal(from, to)).toEqual(expected))
})
