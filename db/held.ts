/** A stored row that holds now, with the day on which it began to hold. */
export interface HeldRow {
  rowid: number
  from: string
}

/** What must happen to the stored rows for `next` to hold from a day on. */
export interface HeldChanges<Next> {
  /** Rows that held until that day. */
  ended: number[]
  /** Rows that began on that day itself: they held for no whole day. */
  dropped: number[]
  started: Next[]
}

/** Whether the stored row says the same in every column that is computed. */
const same = (row: object, next: object): boolean =>
  Object.entries(next).every(
    ([column, value]) =>
      JSON.stringify(Reflect.get(row, column) ?? null) === JSON.stringify(value ?? null),
  )

/**
 * Compares what holds with what was computed on `today`, so that only what changed is written and what
 * held before stays readable as of its days.
 */
export function heldFrom<Row extends HeldRow, Next extends object>(
  stored: readonly Row[],
  next: readonly Next[],
  key: (row: Row | Next) => string,
  today: string,
): HeldChanges<Next> {
  const before = new Map(stored.map((row) => [key(row), row]))
  const started = next.filter((row) => {
    const known = before.get(key(row))
    if (!known || !same(known, row)) return true
    before.delete(key(row))
    return false
  })
  const gone = [...before.values()]
  return {
    ended: gone.filter(({ from }) => from < today).map(({ rowid }) => rowid),
    dropped: gone.filter(({ from }) => from >= today).map(({ rowid }) => rowid),
    started,
  }
}
