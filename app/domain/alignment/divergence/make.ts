import type { PlanVersion } from '../../plans/plan'
import {
  identityOf,
  type DerivedKind,
  type Finding,
  type LocalRef,
  type RegionalRef,
} from '../finding'
import { latest } from '../order'
import type { Pair, Row } from '../rows'
import type { Reading } from '../reading'

type Made<K extends DerivedKind> = Omit<Finding<K>, 'identity' | 'municipality'>

/** Completes a finding with its municipality and its identity. */
export function make<K extends DerivedKind>(reading: Reading, made: Made<K>): Finding<K> {
  const { municipality } = reading.input
  const { kind, regional, local, discriminator } = made
  return {
    identity: identityOf({
      kind,
      municipality,
      regional,
      local,
      discriminator,
    }),
    municipality,
    ...made,
  }
}

export const versionRef = (plan: PlanVersion) => ({
  planId: plan.id,
  version: plan.version,
})

export const planRef = (plan: PlanVersion): LocalRef => ({
  ...versionRef(plan),
  kind: 'plan',
  itemId: null,
})

export const priorityRef = (plan: PlanVersion, itemId: string): LocalRef => ({
  ...versionRef(plan),
  kind: 'prioriteit',
  itemId,
})

export const regionalRef = (strategy: PlanVersion, priorityId: string | null): RegionalRef => ({
  owner: strategy.owner,
  ...versionRef(strategy),
  priorityId,
})

/** The latest date at which something the rule rests on came to be, never after today. */
export function since(reading: Reading, ...dates: string[]): string {
  const last = latest(dates)
  return last === null || last > reading.today ? reading.today : last
}

/** Versions carry no date of their own; both count from the day on which both periods run. */
export const bothRun = (reading: Reading, strategy: PlanVersion): string =>
  since(reading, reading.input.plan.period.from, strategy.period.from)

/** When the last answer of a pair was recorded. */
export const answeredOn = (reading: Reading, pair: Pair): string =>
  since(reading, ...pair.answers.map((answer) => answer.link.on))

/** The two versions that a finding on a row compares. */
export const versionsOf = (reading: Reading, row: Row) => ({
  local: versionRef(reading.input.plan),
  regional: versionRef(row.strategy),
})
