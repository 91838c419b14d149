import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/dates'
import { stepStatuses } from '~/domain/plans/traject'
import { addMonths, shiftBetween, shifted } from '~/domain/trajects/months'
import { dueOn, mayPostpone, postpone } from '~/domain/trajects/postpone'
import { step } from './region'

describe('the time between two days', () => {
  test.each([
    ['2026-03-31', '2026-06-30', { months: 3 }],
    ['2026-06-30', '2026-09-30', { months: 3 }],
    ['2026-12-17', '2027-02-17', { months: 2 }],
    ['2026-12-17', '2027-02-11', { days: 56 }],
    ['2026-12-17', '2026-12-31', { days: 14 }],
    ['2027-01-31', '2027-02-28', { months: 1 }],
  ])('from %s to %s is %j', (from, to, shift) => {
    expect(shiftBetween(from, to)).toEqual(shift)
    expect(shifted(from, shift)).toBe(to)
  })
})

describe('putting a step off', () => {
  const steps = [
    step(1, '2026-01-05', '2026-01-31', { status: 'klaar', actual: '2026-01-27' }),
    step(2, '2026-02-01', '2026-06-30', { status: 'loopt' }),
    step(3, null, null, { planned: { from: null, to: null, words: 'later' } }),
    step(4, '2026-07-01', '2026-12-17', {
      planned: { from: '2026-07-01', to: '2026-12-17', words: 'Eind 2026' },
    }),
  ]

  test('pushes what comes after it, and nothing that is done or has no date', () => {
    const { moved, shift } = postpone(steps, 2, '2026-09-30')
    expect(shift).toEqual({ months: 3 })
    expect(moved.map(({ nr, after }) => [nr, after.from, after.to, after.words])).toEqual([
      [2, '2026-02-01', '2026-09-30', null],
      [4, '2026-10-01', '2027-03-17', null],
    ])
  })

  test('of a step without a date gives it one and pushes nothing', () => {
    const { moved } = postpone(steps, 3, '2026-09-30')
    expect(moved.map(({ nr, after }) => [nr, after.to])).toEqual([[3, '2026-09-30']])
  })

  test.each([
    [1, '2027-01-01', false],
    [2, '2026-06-30', false],
    [2, '2026-07-01', true],
    [3, '2020-01-01', true],
  ])('step %i until %s: %s', (nr, to, ok) => {
    const found = steps.find((one) => one.nr === nr)
    expect(found && mayPostpone(found, to).ok).toBe(ok)
  })

  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))
  const planned = fc.record({
    from: day,
    long: fc.integer({ min: 0, max: 400 }),
    status: fc.constantFrom(...stepStatuses),
  })

  test('never puts a last day before a first day, changes the order of days, or moves what is done', () => {
    fc.assert(
      fc.property(
        fc.array(planned, { minLength: 1, maxLength: 9 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 900 }),
        (rows, at, later) => {
          const all = rows.map(({ from, long, status }, index) =>
            step(index + 1, from, addDays(from, long), { status }),
          )
          const chosen = all[at % all.length]
          const due = chosen && dueOn(chosen)
          if (!chosen || !due) return
          const to = addDays(due, later)
          const after = postpone(all, chosen.nr, to).steps
          expect(after.map(({ nr }) => nr)).toEqual(all.map(({ nr }) => nr))
          for (const [index, one] of after.entries()) {
            const before = all[index]
            if (!before) continue
            expect((one.planned.from ?? '') <= (one.planned.to ?? '')).toBe(true)
            if (one.nr < chosen.nr || one.status === 'klaar') expect(one).toBe(before)
            else expect((dueOn(one) ?? '') > (dueOn(before) ?? '')).toBe(true)
          }
          if (chosen.status !== 'klaar') expect(after[chosen.nr - 1]?.planned.to).toBe(to)
          const pushed = (list: typeof all) =>
            list.filter(({ nr, status }) => nr > chosen.nr && status === 'gepland').map(dueOn)
          const [was, is] = [pushed(all), pushed(after)]
          for (const [i, a] of was.entries())
            for (const [j, b] of was.entries())
              if ((a ?? '') <= (b ?? '')) expect((is[i] ?? '') <= (is[j] ?? '')).toBe(true)
        },
      ),
    )
  })

  test('months keep the last day of a month, and never reach into the next one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, months) => {
        const there = addMonths(date, months)
        const months2 = Number(there.slice(0, 4)) * 12 + Number(there.slice(5, 7))
        expect(months2).toBe(Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + months)
      }),
    )
  })
})
