import { describe, expect, test } from 'vitest'
import { startOfDay } from '~/domain/day-bounds'
import type { Decision } from '~/domain/decisions/decision'
import { lacksDate, mayDate } from '~/domain/decisions/decision-date'
import { widerStages } from '~/domain/plans/forms'
import { successorAdoptedOn } from '~/domain/plans/successor'
import { chosenTraject, currentStep, isOverdue, type TrajectStep } from '~/domain/plans/traject'

const step = (nr: number, over: Partial<TrajectStep> = {}): TrajectStep => ({
  nr,
  title: `Stap ${nr}`,
  planned: { from: null, to: null, words: null },
  actual: null,
  body: null,
  parties: [],
  note: null,
  status: 'gepland',
  revision: 1,
  ...over,
})

const adoption = (date: string | null): Decision => ({
  body: 'raad',
  date,
  proposed: null,
  kenmerk: null,
  status: 'genomen',
  effect: 'vaststellen',
  until: null,
  untilEvent: null,
  expected: null,
})

describe('a traject', () => {
  const old = { planId: 'ivp-2019-2022', steps: [step(1)] }
  const done = { planId: 'ivp-2023-2026', steps: [step(1, { status: 'klaar' })] }
  const runs = { planId: 'ivp-2027-2030', steps: [step(1, { status: 'klaar' }), step(2)] }

  test('that runs is shown first; one whose plan is adopted runs no more', () => {
    expect(chosenTraject([old, done, runs], new Set(['ivp-2019-2022']), null)).toBe(runs)
    expect(chosenTraject([old, done], new Set(['ivp-2019-2022']), null)).toBe(old)
    expect(chosenTraject([old, done, runs], new Set(), 'ivp-2023-2026')).toBe(done)
    expect(chosenTraject([old], new Set(), 'ivp-1999')).toBeUndefined()
  })

  test('has as its current step the first that is not done', () => {
    expect(currentStep(runs)?.nr).toBe(2)
    expect(currentStep(done)).toBeUndefined()
  })

  test('is overdue the day after the planned time, not on its last day', () => {
    const planned = step(1, { planned: { from: null, to: '2026-10-12', words: null } })
    expect(isOverdue(planned, '2026-10-12')).toBe(false)
    expect(isOverdue(planned, '2026-10-13')).toBe(true)
    expect(isOverdue({ ...planned, status: 'klaar' }, '2026-10-13')).toBe(false)
  })
})

describe('the date of a decision', () => {
  const today = '2026-10-12'
  test.each([
    [{ date: null, proposed: null }, '2026-10-12', true],
    [{ date: null, proposed: null }, '2026-10-13', false],
    [{ date: null, proposed: '2022-09-20' }, '2022-09-19', false],
    [{ date: null, proposed: '2022-09-20' }, '2022-09-20', true],
    [{ date: '2022-10-01', proposed: null }, '2022-10-02', false],
  ])('%j may become %s: %s', (decision, date, ok) => {
    expect(mayDate({ ...decision, status: 'genomen' }, date, today).ok).toBe(ok)
  })

  test.each(['ingetrokken', 'voorgesteld'] as const)(
    'is not asked of a decision that is %s',
    (status) => {
      const decision = { date: null, proposed: null, status }
      expect(lacksDate(decision)).toBe(false)
      expect(mayDate(decision, '2022-10-02', today).ok).toBe(false)
    },
  )

  test('of the first adoption of a follower ends what came before', () => {
    const followers = [adoption('2024-02-01'), adoption('2023-07-06'), adoption(null)]
    expect(successorAdoptedOn([{ decisions: followers }])).toBe('2023-07-06')
    expect(successorAdoptedOn([{ decisions: [adoption(null)] }])).toBeNull()
    const proposed = { ...adoption('2023-01-01'), status: 'voorgesteld' as const }
    expect(successorAdoptedOn([{ decisions: [proposed] }])).toBeNull()
  })
})

test('a version can only be opened wider, and the region skips the driehoek', () => {
  expect(widerStages('gemeente', 'gedeeld_driehoek')).toEqual(['gedeeld_rvs', 'openbaar'])
  expect(widerStages('regio', 'concept')).toEqual(['gedeeld_rvs', 'openbaar'])
  expect(widerStages('gemeente', 'openbaar')).toEqual([])
})

test.each([
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
])('%s begins in Amsterdam at %s', (day, instant) => {
  expect(new Date(startOfDay(day)).toISOString()).toBe(instant)
})
