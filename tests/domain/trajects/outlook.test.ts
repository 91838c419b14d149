import { describe, expect, test } from 'vitest'
import type { Decision } from '~/domain/decisions/decision'
import type { PlainDate } from '~/domain/dates'
import { trajectSignals } from '~/domain/trajects/signals'
import { mayFollow, mayStand, suggestedDone } from '~/domain/trajects/status'
import { outlook } from '~/domain/trajects/without-plan'
import { decision } from '../plans/decisions'
import { inForce, step } from './region'

const today = '2026-10-12'
const raadOn = (to: PlainDate | null) => [
  step(1, null, '2026-06-30', { status: 'klaar', actual: '2026-06-30', body: 'college' }),
  step(2, null, to, { body: 'raad' }),
  step(3, null, '2027-06-30', { body: 'college' }),
]
const seen = (to: PlainDate | null, more: readonly Decision[] = []) =>
  outlook({ planId: 'ivp-2027-2030', steps: raadOn(to) }, [inForce(more)], 'raad', today)

const until = (day: PlainDate) => decision({ effect: 'verlengen', date: '2026-09-24', until: day })
const untilSuccessor = decision({
  effect: 'verlengen',
  date: '2026-09-24',
  untilEvent: 'opvolger',
  expected: '2027-07-01',
})

describe('the raad meets', () => {
  test.each([
    ['2026-12-17', [], null],
    ['2027-01-01', [], null],
    ['2027-01-02', [], { from: '2027-01-01', to: '2027-01-01' }],
    ['2027-02-18', [], { from: '2027-01-01', to: '2027-02-17' }],
    ['2027-02-18', [until('2027-07-01')], null],
    ['2027-09-09', [until('2027-07-01')], { from: '2027-07-02', to: '2027-09-08' }],
    ['2028-09-09', [untilSuccessor], null],
    [null, [], null],
  ] as const)('on %s, after decisions %j: without a plan %j', (to, more, without) => {
    expect(seen(to, more).without).toEqual(without)
  })

  test('later than four years after its last decision: an extension does not move that date', () => {
    expect(seen('2027-07-06', [until('2027-12-31')]).fourYears).toBeNull()
    expect(seen('2027-07-07', [until('2027-12-31')]).fourYears).toBe('2027-07-06')
  })
})

describe('the signals of a traject', () => {
  const kinds = (steps: ReturnType<typeof raadOn>, done = 'gedaan') =>
    trajectSignals(
      { steps, moments: [{ id: 'm', on: '2026-06-25', title: 'Avond', done }] },
      outlook({ planId: 'ivp-2027-2030', steps }, [inForce()], 'raad', today),
      today,
    ).map(({ kind }) => kind)

  test('name the days without a plan, what is late, what is out of order, what nobody answered', () => {
    expect(kinds(raadOn('2026-12-17'))).toEqual([])
    expect(kinds(raadOn('2027-02-18'))).toEqual(['zonder_plan'])
    expect(kinds(raadOn('2026-10-11'))).toEqual(['voorbij'])
    expect(kinds(raadOn('2026-12-17'), '')).toEqual(['zonder_uitkomst'])
    expect(kinds([])).toEqual(['geen_stappen'])
    const [first, second, third] = raadOn('2026-12-17')
    if (!first || !second || !third) throw new Error('three steps')
    expect(kinds([first, second, { ...third, status: 'klaar', actual: today }])).toEqual([
      'volgorde',
    ])
    expect(kinds([first])).toEqual(['geen_besluitstap'])
  })
})

describe('a step that is done', () => {
  test.each([
    ['klaar', null, false],
    ['klaar', '2026-10-12', true],
    ['klaar', '2026-10-13', false],
    ['loopt', null, true],
  ] as const)('%s on %s: %s', (status, actual, ok) => {
    expect(mayStand({ status, actual }, today).ok).toBe(ok)
  })

  test('is saved only by who read what stands there', () => {
    expect(mayFollow(2, 2).ok).toBe(true)
    expect(mayFollow(1, 2).ok).toBe(false)
  })

  test('is proposed after the decision of its body, and not before', () => {
    const steps = raadOn('2026-12-17')
    const adopted = (body: 'raad' | 'college', date: PlainDate | null) => ({
      body,
      decisions: [decision({ body, effect: 'vaststellen', date })],
    })
    const none = { body: 'raad', decisions: [] } as const
    expect(suggestedDone(steps, none, null)).toEqual([])
    expect(suggestedDone(steps, adopted('raad', null), null)).toEqual([])
    expect(
      suggestedDone(steps, adopted('raad', '2026-12-17'), adopted('college', '2027-02-02')).map(
        ({ nr, on }) => [nr, on],
      ),
    ).toEqual([
      [2, '2026-12-17'],
      [3, '2027-02-02'],
    ])
  })
})
