import type Database from 'better-sqlite3'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { demoRegion } from '../support/demo-region'
import { addRegionElsewhere, elsewhere, rareTheme } from '../support/region-elsewhere'

/** One statement that was run, and the values of its placeholders. */
interface Run {
  text: string
  values: unknown[]
}

let sqlite: Database.Database
let read: () => unknown
let readEarlier: () => unknown

beforeAll(async () => {
  const { scopeOf } = await demoRegion()
  ;({ sqlite } = await import('db/client.server'))
  const { isDemo, membershipsOf } = await import('db/queries/before-scope.server')
  const { countUnexplained } = await import('db/queries/divergences.server')
  const { readDriehoek } = await import('~/routes/$tenant.afstemming/read-driehoek.server')
  const scope = scopeOf('secretaris@de-copen', 'de-copen')
  // What the loaders of the page read once they know who asks: frame, menu and matrix.
  readEarlier = () => readDriehoek(scope, { op: '2024-06-15' })
  read = () => [
    membershipsOf(scope.userId ?? ''),
    isDemo(),
    countUnexplained(scope),
    readDriehoek(scope, {}),
  ]
})

/** Draws the page's data and notes every statement that reads a row. */
function observe(reading: () => unknown = read): { page: string; runs: Run[] } {
  const runs: Run[] = []
  const statement = Object.getPrototypeOf(sqlite.prepare('select 1')) as Database.Statement
  const spies = (['all', 'get'] as const).map((name) => {
    const real = Reflect.get(statement, name)
    return vi.spyOn(statement, name).mockImplementation(function (
      this: Database.Statement,
      ...values
    ) {
      runs.push({ text: this.source, values })
      return real.apply(this, values)
    })
  })
  try {
    return { page: JSON.stringify(reading()), runs }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const stepsOf = ({ text, values }: Run) =>
  sqlite
    .prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
    .all(...values)
    .map(({ detail }) => detail)

describe('the matrix page beside a hundred municipalities elsewhere', () => {
  let before: ReturnType<typeof observe>
  let after: ReturnType<typeof observe>

  beforeAll(() => {
    before = observe()
    addRegionElsewhere(sqlite, 100)
    after = observe()
  })

  it('reads with few statements', () => {
    expect(before.runs.length).toBeGreaterThan(5)
    expect(before.runs.length).toBeLessThanOrEqual(14)
  })

  it('runs the same statements with the same values', () => {
    expect(after.runs).toEqual(before.runs)
  })

  it('shows the same page, with nothing from elsewhere', () => {
    expect(after.page).toBe(before.page)
    expect(after.page).not.toContain(elsewhere)
    expect(after.page).not.toContain(rareTheme)
  })

  it('finds every row by a key, today and as of an earlier day', () => {
    for (const run of [...after.runs, ...observe(readEarlier).runs])
      for (const step of stepsOf(run))
        expect(step, run.text).not.toMatch(/^SCAN (?!CONSTANT ROW|\w+ VIRTUAL TABLE)/)
  })
})
