import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isFinished,
  lackingReport,
  newestReport,
  unfinished,
  type Report,
} from '~/domain/execution/reporting'
import { priorityNow, takeOver } from '~/domain/execution/take-over'
import { reportStates } from '~/domain/plans/vocabulary'
import { ivp, measure, priority } from '../alignment/region'

const report = (over: Partial<Report> = {}): Report => ({
  id: 'r',
  measureId: 'a',
  period: '2026-H1',
  on: '2026-06-01',
  state: 'loopt',
  text: '',
  unchanged: false,
  ...over,
})

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 12 })
const reportsOn = (measureIds: string[]) =>
  fc.array(
    fc.record({
      measureId: fc.constantFrom(...measureIds, 'elders'),
      state: fc.constantFrom(...reportStates),
      period: fc.constantFrom('2025-H2', '2026-H1', '2026-H2'),
    }),
  )
const plans = ids.chain((measureIds) => fc.tuple(fc.constant(measureIds), reportsOn(measureIds)))

describe('taking over', () => {
  test('keeps every unfinished measure exactly once, and nothing else', () => {
    fc.assert(
      fc.property(plans, ([measureIds, given]) => {
        const measures = measureIds.map((id) => measure(id, 'p'))
        const reports = given.map((one) => report(one))
        const open = unfinished(measures, reports)
        const choices = open.map(({ id }) => ({ measureId: id, priorityId: 'p' }))
        const next = takeOver(
          { planId: 'uvp-2025-2026', measures: open },
          { priorities: [priority('p')] },
          choices,
        )
        const expected = measureIds.filter((id) => !isFinished(newestReport(reports, id)))
        expect(next.map(({ id }) => id)).toEqual(expected)
        expect(next.map(({ origin }) => origin?.measureId)).toEqual(expected)
        expect(next.map(({ number }) => number)).toEqual(expected.map((_id, i) => String(i + 1)))
      }),
    )
  })

  test('leaves the old years and the report behind, and keeps who and with what', () => {
    const old = {
      ...measure('a', 'p', { owner: 'Team', means: '2 fte' }),
      goalId: 'p-doel',
      planning: '2025',
      quarterFrom: '2025-K1',
      quarterTo: '2026-K4',
      report: { on: '2026-04-14', text: 'Loopt', state: 'loopt' as const },
    }
    const [next] = takeOver(
      { planId: 'uvp-2025-2026', measures: [old] },
      { priorities: [priority('q', { goals: [] })] },
      [{ measureId: 'a', priorityId: 'q' }],
    )
    expect(next).toMatchObject({
      priorityId: 'q',
      goalId: null,
      owner: 'Team',
      means: '2 fte',
      planning: null,
      quarterFrom: null,
      quarterTo: null,
      report: null,
      origin: { owner: null, planId: 'uvp-2025-2026', measureId: 'a' },
    })
  })

  test('finds the priority that goes on, by lineage or by what it names as before', () => {
    const renamed = priority('samen', {
      predecessors: [{ planId: 'ivp-2023-2026', priorityId: 'jeugd', succession: 'gewijzigd' }],
    })
    const { priorities } = ivp({ priorities: [priority('zorg'), renamed] })
    expect(priorityNow(priorities, 'zorg')).toBe('zorg')
    expect(priorityNow(priorities, 'jeugd')).toBe('samen')
    expect(priorityNow(priorities, 'wonen')).toBeNull()
  })
})

describe('the newest report', () => {
  test('is that of the last period, and within it the one made last', () => {
    const reports = [
      report({ id: '1', period: '2026-H1', on: '2026-07-02', state: 'klaar' }),
      report({ id: '2', period: '2025-H2', on: '2026-08-01', state: 'vertraagd' }),
      report({ id: '3', period: '2026-H1', on: '2026-09-01', state: 'loopt' }),
    ]
    expect(newestReport(reports, 'a')?.id).toBe('3')
    expect(newestReport(reports, 'b')).toBeNull()
  })

  test('of a finished measure asks for no other', () => {
    const measures = ['a', 'b', 'c', 'd'].map((id) => measure(id, 'p'))
    const reports = [
      report({ measureId: 'a', state: 'klaar' }),
      report({ measureId: 'b', state: 'loopt' }),
      report({ measureId: 'c', state: 'gestopt' }),
    ]
    const lacking = (period: string) => lackingReport(measures, reports, period).map(({ id }) => id)
    expect(lacking('2026-H1')).toEqual(['d'])
    expect(lacking('2026-H2')).toEqual(['b', 'd'])
  })
})
