import type { Layer } from '../plans/vocabulary'
import type { Cell } from './cell'
import { connectedPriorities } from './divergence/alleen-lokaal'
import type { VersionRef } from './finding'
import type { Reading } from './reading'
import type { CellState } from './vocabulary'

/** Regional → local. A share never stands without *beoordeeld x van y*: `assessed` of `total`. */
export type StrategyCoverage = {
  strategy: VersionRef & { owner: string }
  layer: Layer
  /** Priorities that a person answered; derived relations do not count. */
  assessed: number
  total: number
  /** Number of cells in each state; derived cells stand in `derived` only. */
  states: Record<CellState, number>
  derived: number
}

/** Local → regional: own priorities with and without a counterpart in any current strategy. */
export type LocalCoverage = {
  total: number
  connected: number
  unconnected: number
}

export type Coverage = { strategies: StrategyCoverage[]; local: LocalCoverage }

const none = (): Record<CellState, number> => ({
  overgenomen: 0,
  gedeeltelijk: 0,
  geen_tegenhanger: 0,
  bewust_niet: 0,
  niet_beoordeeld: 0,
  tegengesteld: 0,
})

/** Counts in both directions; never a score. */
export function coverageOf(reading: Reading, cells: readonly Cell[]): Coverage {
  const strategies = reading.strategies.map(({ owner, id, version, layer }): StrategyCoverage => {
    const own = cells.filter((cell) => cell.strategy.owner === owner && cell.strategy.planId === id)
    const states = none()
    for (const cell of own) if (!cell.derived) states[cell.state] += 1
    const derived = own.filter((cell) => cell.derived).length
    return {
      strategy: { owner, planId: id, version },
      layer,
      assessed: own.length - derived - states.niet_beoordeeld,
      total: own.length,
      states,
      derived,
    }
  })
  const total = reading.local.priorities.length
  const connected = connectedPriorities(reading).size
  return {
    strategies,
    local: { total, connected, unconnected: total - connected },
  }
}
