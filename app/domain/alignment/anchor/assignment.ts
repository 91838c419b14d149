/** That a row could take a column, and what that is worth, above 0. */
export type Offer = { row: number; column: number; worth: number }

type Cost = { column: number; cost: number }

/** For each row what each column costs against the dearest; the row's own empty column is there too. */
function costsOf(offers: readonly Offer[]): Map<number, Cost[]> {
  const top = offers.reduce((most, { worth }) => Math.max(most, worth), 0)
  const rows = new Map<number, Cost[]>()
  for (const { row, column, worth } of offers) {
    const costs = rows.get(row) ?? [{ column: emptyOf(row), cost: top }]
    costs.push({ column, cost: top - worth })
    rows.set(row, costs)
  }
  return rows
}

/** A row may stay without a column: then it takes one that no other row is offered. */
const emptyOf = (row: number): number => -1 - row

/**
 * Gives each row at most one column and each column to at most one row, so that the worth of all
 * together is greatest: a row leaves its best column to another where that serves the whole. Shortest
 * augmenting paths (Jonker and Volgenant 1987) over these offers only.
 * @returns the column of each row that gets one
 */
export function assign(offers: readonly Offer[]): Map<number, number> {
  const rows = costsOf(offers)
  const price = new Map<number, number>()
  const rowOf = new Map<number, number>()
  const columnOf = new Map<number, number>()
  const priceOf = (column: number) => price.get(column) ?? 0

  for (const free of rows.keys()) {
    const far = new Map<number, number>()
    const via = new Map<number, number>()
    const open = new Set<number>()
    const closed = new Map<number, number>()
    const reach = (row: number, start: number) => {
      for (const { column, cost } of rows.get(row) ?? []) {
        const distance = cost - priceOf(column) + start
        if (closed.has(column) || distance >= (far.get(column) ?? Infinity)) continue
        far.set(column, distance)
        via.set(column, row)
        open.add(column)
      }
    }
    reach(free, 0)
    let end = emptyOf(free)
    for (;;) {
      let distance = Infinity
      for (const column of open) {
        const found = far.get(column) ?? Infinity
        if (found < distance) [distance, end] = [found, column]
      }
      const holder = rowOf.get(end)
      if (holder === undefined) {
        for (const [column, at] of closed) price.set(column, priceOf(column) + at - distance)
        break
      }
      open.delete(end)
      closed.set(end, distance)
      const held = end
      const own = rows.get(holder)?.find(({ column }) => column === held)?.cost ?? 0
      reach(holder, distance - (own - priceOf(held)))
    }
    for (let row = via.get(end); row !== undefined; row = via.get(end)) {
      const left = columnOf.get(row)
      rowOf.set(end, row)
      columnOf.set(row, end)
      if (row === free || left === undefined) break
      end = left
    }
  }
  return new Map([...columnOf].filter(([, column]) => column >= 0))
}
