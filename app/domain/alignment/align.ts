import type { PlainDate } from '../dates'
import type { TenantSlug } from '../tenancy/tenant'
import { cellOf, type Cell } from './cell'
import { coverageOf, type Coverage } from './coverage'
import { findingsOf } from './divergence/rules'
import type { Finding, VersionRef } from './finding'
import type { AlignInput } from './input'
import { read } from './reading'
import { rowKey } from './rows'

/** How one plan version stands to the strategies above it. */
export type Alignment = {
  municipality: TenantSlug
  plan: VersionRef
  asOf: PlainDate
  /** One for each priority of each strategy, in reading order. */
  cells: Cell[]
  /** In the order of their identity. */
  findings: Finding[]
  coverage: Coverage
}

/**
 * Holds a plan against the strategies above it. Pure; the same input in another order gives the same
 * answer, and a link never adds an `ontbreekt_lokaal`. It says what the data shows: the law leaves
 * the goals to the raad (Politiewet 2012 art. 38b lid 1), so nothing found here is an error.
 */
export function align(input: AlignInput): Alignment {
  const reading = read(input)
  const findings = findingsOf(reading)
  const onRow = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { regional } = finding
    if (!regional || regional.priorityId === null) continue
    const key = rowKey({ ...regional, priorityId: regional.priorityId })
    const list = onRow.get(key)
    if (list) list.push(finding)
    else onRow.set(key, [finding])
  }
  const cells = reading.rows.map((row) => {
    const { strategy, priority } = row
    const key = rowKey({
      owner: strategy.owner,
      planId: strategy.id,
      priorityId: priority.id,
    })
    return cellOf(reading, row, onRow.get(key) ?? [])
  })
  return {
    municipality: input.municipality,
    plan: { planId: input.plan.id, version: input.plan.version },
    asOf: input.today,
    cells,
    findings,
    coverage: coverageOf(reading, cells),
  }
}
