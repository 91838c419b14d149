import { addDays, type Period } from '../../dates'
import type { Facts } from '../facts'
import type { Finding } from '../finding'
import { planPassage } from '../passage'
import type { Reading } from '../reading'
import { bothRun, make, planRef, regionalRef, versionRef } from './make'

/** The parts of `whole` that `part` does not cover: none, one, or one on each side. */
export function uncovered(whole: Period, part: Period): Period[] {
  if (part.to < whole.from || part.from > whole.to) return [whole]
  const before = { from: whole.from, to: addDays(part.from, -1) }
  const after = { from: addDays(part.to, 1), to: whole.to }
  return [before, after].filter((period) => period.from <= period.to)
}

function shapeOf(plan: Period, strategy: Period): Facts['periode']['shape'] {
  if (plan.to < strategy.from || plan.from > strategy.to) return 'los'
  if (plan.from >= strategy.from && plan.to <= strategy.to) return 'binnen'
  if (plan.from <= strategy.from && plan.to >= strategy.to) return 'omvat'
  return 'verschoven'
}

/** The plan and a strategy do not run over the same period. One finding for each strategy. */
export function periode(reading: Reading): Finding<'periode'>[] {
  const { plan } = reading.input
  return reading.strategies
    .filter(({ period }) => period.from !== plan.period.from || period.to !== plan.period.to)
    .map((strategy) =>
      make(reading, {
        kind: 'periode',
        regional: regionalRef(strategy, null),
        local: planRef(plan),
        discriminator: null,
        why: {
          rule: 'periode',
          local: planPassage(plan),
          regional: planPassage(strategy),
          versions: { local: versionRef(plan), regional: versionRef(strategy) },
          facts: {
            plan: plan.period,
            strategy: strategy.period,
            shape: shapeOf(plan.period, strategy.period),
            withoutPlan: uncovered(strategy.period, plan.period),
            withoutStrategy: uncovered(plan.period, strategy.period),
          },
        },
        since: bothRun(reading, strategy),
      }),
    )
}
