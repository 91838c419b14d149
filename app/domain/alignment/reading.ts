import type { PlainDate } from '../dates'
import { derivedOf, type Derived } from './derived'
import type { AlignInput, StrategyVersion } from './input'
import { localPlan, type LocalPlan } from './items'
import { covers, decisive } from './precedence'
import { rowsOf, strategyOrder, type Pair, type Row } from './rows'
import type { Statement } from './statement'
import type { Relation } from './vocabulary'

/** A row with all that was asserted and derived about it. Every rule reads this and nothing else. */
export type ReadRow = Row & {
  derived: readonly Derived[]
  /** The deciding asserted relation; null when nobody answered. */
  asserted: Relation | null
  /** Local priorities that are linked in full or in part. */
  counterparts: readonly Pair[]
}

/** Everything `align` was given, sorted and looked up once. */
export type Reading = {
  input: AlignInput
  local: LocalPlan
  strategies: readonly StrategyVersion[]
  rows: readonly ReadRow[]
  statements: readonly Statement[]
  today: PlainDate
}

/** Reads the input; what comes out does not depend on the order of what went in. */
export function read(input: AlignInput): Reading {
  const local = localPlan(input.plan, input.uvps)
  const rows = rowsOf(input, local)
  const derived = derivedOf(rows, input.chainLinks)
  return {
    input,
    local,
    strategies: [...input.strategies].sort(strategyOrder),
    rows: rows.map((row) => ({
      ...row,
      derived: derived.get(row) ?? [],
      asserted: decisive(row.answers.map((answer) => answer.link.relation)),
      counterparts: row.pairs.filter((pair) => covers(pair.relation)),
    })),
    statements: input.statements ?? [],
    today: input.today,
  }
}
