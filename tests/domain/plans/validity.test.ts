import { describe, expect, it } from 'vitest'
import { coversDay, fourYearDate, validity } from '~/domain/plans/validity'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import { decision, woerdenExtension } from './decisions'

const plan = {
  period: { from: '2019-01-01', to: '2022-12-31' },
  status: 'vastgesteld' as PlanStatus,
}
const adopted = decision()

describe('validity', () => {
  it('is the period of the plan without anything else', () => {
    expect(validity(plan, [adopted], '2021-05-05')).toEqual({
      from: '2019-01-01',
      until: '2022-12-31',
      untilEvent: null,
      expected: null,
      overdue: false,
      extendedBy: null,
      state: 'geldig',
    })
  })

  it.each([
    ['2018-12-31', 'komend'],
    ['2019-01-01', 'geldig'],
    ['2022-12-31', 'geldig'],
    ['2023-01-01', 'verlopen'],
  ])('on %s it is %s', (today, state) => {
    expect(validity(plan, [adopted], today).state).toBe(state)
  })

  it('moves to the expected date by an extension that ends on the successor', () => {
    expect(validity(plan, [adopted, woerdenExtension], '2023-02-01')).toMatchObject({
      until: '2023-07-01',
      untilEvent: 'opvolger',
      state: 'verlengd',
      overdue: false,
      extendedBy: woerdenExtension,
    })
  })

  it('holds past the expected date, until the successor is adopted', () => {
    const late = validity(plan, [woerdenExtension], '2023-09-01')
    expect(late).toMatchObject({ state: 'verlengd', overdue: true, until: '2023-07-01' })
    expect(coversDay(late, '2024-01-01')).toBe(true)

    const done = validity(plan, [woerdenExtension], '2023-10-06', '2023-10-05')
    expect(done).toMatchObject({ until: '2023-10-05', untilEvent: null, state: 'verlopen' })
    expect([coversDay(done, '2023-10-05'), coversDay(done, '2023-10-06')]).toEqual([true, false])
  })

  it('is not overdue on the expected date itself', () => {
    expect(validity(plan, [woerdenExtension], '2023-07-01').overdue).toBe(false)
    expect(validity(plan, [woerdenExtension], '2023-07-02').overdue).toBe(true)
  })

  it('has no last day when an event decides and nobody expects a date', () => {
    const open = validity(plan, [{ ...woerdenExtension, expected: null }], '2025-01-01')
    expect(open).toMatchObject({ until: null, state: 'verlengd', overdue: false })
  })

  it('ends on the date of an extension that names one', () => {
    const extension = decision({ effect: 'verlengen', date: '2022-10-01', until: '2023-06-30' })
    expect(validity(plan, [extension], '2023-06-30').state).toBe('verlengd')
    expect(validity(plan, [extension], '2023-07-01').state).toBe('verlopen')
  })

  it('takes the extension that was decided last, whatever the order given', () => {
    const first = decision({ effect: 'verlengen', date: '2022-10-01', until: '2023-06-30' })
    const second = decision({ effect: 'verlengen', date: '2023-05-01', until: '2023-12-31' })
    for (const decisions of [
      [first, second],
      [second, first],
    ]) {
      expect(validity(plan, decisions, '2023-05-05').until).toBe('2023-12-31')
    }
  })

  it('never becomes shorter by an extension', () => {
    const short = decision({ effect: 'verlengen', until: '2021-12-31' })
    expect(validity(plan, [short], '2022-06-01')).toMatchObject({
      until: '2022-12-31',
      state: 'geldig',
    })
  })

  it.each(['voorgesteld', 'ingetrokken'] as const)(
    'does not count a decision that is %s',
    (status) => {
      const decisions = [{ ...woerdenExtension, status }]
      expect(validity(plan, decisions, '2023-02-01')).toMatchObject({
        until: '2022-12-31',
        extendedBy: null,
      })
    },
  )

  it('closes the extension of a plan that was replaced, also without the day of adoption', () => {
    const replaced = { ...plan, status: 'vervangen' as const }
    expect(validity(replaced, [woerdenExtension], '2026-10-12')).toMatchObject({
      until: '2023-07-01',
      untilEvent: null,
      overdue: false,
      state: 'vervangen',
    })
  })

  it('is not there for a draft, and stops where the plan is withdrawn', () => {
    const draft = { ...plan, status: 'concept' as const }
    expect(validity(draft, [], '2021-01-01').state).toBe('niet_vastgesteld')
    expect(coversDay(validity(draft, [], '2021-01-01'), '2021-01-01')).toBe(false)
    expect(validity(draft, [adopted], '2021-01-01').state).toBe('geldig')
    const withdrawn = decision({ effect: 'intrekken', date: '2020-06-01' })
    expect(validity(plan, [withdrawn], '2021-01-01')).toMatchObject({
      state: 'ingetrokken',
      until: '2020-06-01',
    })
    expect(validity(plan, [withdrawn], '2020-05-31').state).toBe('geldig')
  })
})

describe('the four years of article 38b', () => {
  it('run from the last decision of the raad on goals, not from the period', () => {
    const changed = decision({ effect: 'wijzigen', date: '2021-02-10' })
    expect(fourYearDate([changed, adopted])).toMatchObject({ on: '2025-02-10', decision: changed })
  })

  it('are not moved by an extension, another body or a proposal', () => {
    const others = [
      woerdenExtension,
      decision({ effect: 'verlengen', date: '2022-10-01', until: '2023-06-30' }),
      decision({ body: 'college', date: '2022-01-01' }),
      decision({ status: 'voorgesteld', date: '2022-01-01' }),
    ]
    expect(fourYearDate([adopted, ...others]).on).toBe('2023-03-14')
  })

  it('say why there is no date', () => {
    expect(fourYearDate([])).toMatchObject({ on: null, reason: 'geen_besluit' })
    const undated = decision({ date: null })
    expect(fourYearDate([undated])).toMatchObject({ on: null, reason: 'datum_onbekend' })
    expect(fourYearDate([adopted, undated])).toMatchObject({ reason: null, undated: [undated] })
  })

  it('end on 28 February after a decision on 29 February', () => {
    expect(fourYearDate([decision({ date: '2096-02-29' })]).on).toBe('2100-02-28')
  })
})
