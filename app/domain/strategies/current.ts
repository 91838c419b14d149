import type { PlanVersion } from '../plans/plan'
import type { PlanStatus } from '../plans/vocabulary'

const adopted: readonly PlanStatus[] = ['vastgesteld', 'geamendeerd_vastgesteld', 'vervangen']

const latestFirst = (a: PlanVersion, b: PlanVersion): number =>
  a.period.from !== b.period.from
    ? a.period.from < b.period.from
      ? 1
      : -1
    : b.version - a.version || (a.id < b.id ? -1 : 1)

/**
 * The latest adopted strategy of each layer, also after its period, and the earlier ones. Where a
 * layer has drafts only, the latest draft counts; a draft beside an adopted strategy counts in
 * neither list.
 */
export function splitStrategies(all: readonly PlanVersion[]): {
  current: PlanVersion[]
  superseded: PlanVersion[]
} {
  const current: PlanVersion[] = []
  const superseded: PlanVersion[] = []
  for (const layer of new Set(all.map((one) => one.layer))) {
    const own = all.filter((one) => one.layer === layer)
    const taken = own.filter(({ status }) => adopted.includes(status))
    const [latest, ...rest] = (taken.length > 0 ? taken : own).sort(latestFirst)
    if (latest) current.push(latest)
    superseded.push(...rest)
  }
  return { current, superseded }
}
