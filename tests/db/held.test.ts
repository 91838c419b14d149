import { heldFrom } from 'db/held'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '~/domain/dates'

/** What is computed of one thing, and the row that keeps it with its days. */
type Fact = { id: string; value: number | null }
type Row = Fact & { rowid: number; from: string; until: string | null }

const start = '2026-01-01'
const day = (n: number) => addDays(start, n)

/** The table, written only as `heldFrom` says. */
function keeper() {
  let rows: Row[] = []
  let last = 0
  let written = 0
  return {
    rows: () => rows,
    written: () => written,
    compute(next: readonly Fact[], today: string) {
      const held = rows.filter(({ until }) => until === null)
      const { ended, dropped, started } = heldFrom(held, next, ({ id }) => id, today)
      written += ended.length + dropped.length + started.length
      rows = rows
        .filter(({ rowid }) => !dropped.includes(rowid))
        .map((row) => (ended.includes(row.rowid) ? { ...row, until: today } : row))
      for (const fact of started)
        rows.push({ ...fact, rowid: (last += 1), from: today, until: null })
    },
    asOf: (on: string): Fact[] =>
      rows
        .filter(({ from, until }) => from <= on && (until === null || until > on))
        .map(({ id, value }) => ({ id, value }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

const state = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
    }),
    { selector: ({ id }) => id },
  )
  .map((facts) => facts.sort((a, b) => (a.id < b.id ? -1 : 1)))

/** States one after another; several on one day, and days on which nothing was computed. */
const life = fc.array(fc.record({ later: fc.integer({ min: 0, max: 3 }), state }), {
  minLength: 1,
  maxLength: 25,
})

describe('rows that know their days', () => {
  it('read as of any day give the state at the end of that day', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const table = keeper()
        const ends = new Map<string, Fact[]>()
        let at = 0
        for (const step of steps) {
          at += step.later
          table.compute(step.state, day(at))
          ends.set(day(at), step.state)
        }
        let expected: Fact[] = []
        expect(table.asOf(day(-1))).toEqual([])
        for (let n = 0; n <= at + 2; n += 1) {
          expected = ends.get(day(n)) ?? expected
          expect(table.asOf(day(n))).toEqual(expected)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('have one answer a day, hold for a day at least, and never overlap', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const table = keeper()
        let at = 0
        for (const step of steps) table.compute(step.state, day((at += step.later)))
        for (const { id, from, until, rowid } of table.rows()) {
          expect(until === null || from < until).toBe(true)
          const others = table.rows().filter((row) => row.id === id && row.rowid !== rowid)
          for (const other of others)
            expect((other.until ?? '9999') <= from || (until ?? '9999') <= other.from).toBe(true)
        }
      }),
    )
  })

  it('are not written when nothing is different, also not another day', () => {
    fc.assert(
      fc.property(state, fc.integer({ min: 0, max: 3 }), (facts, later) => {
        const table = keeper()
        table.compute(facts, day(0))
        const before = table.written()
        table.compute(facts, day(later))
        expect(table.written()).toBe(before)
      }),
    )
  })
})
