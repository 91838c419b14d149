import { daysBetween, type Period } from '../../dates'
import type { PlanVersion } from '../../plans/plan'
import type { Finding } from '../finding'
import { byText } from '../order'
import { planPassage } from '../passage'
import type { Reading } from '../reading'
import { bothRun, make, planRef, regionalRef, since, versionRef } from './make'

/** Length of a period in whole years, rounded: a uitvoeringsplan may start in the first week. */
export const yearsOf = ({ from, to }: Period): number =>
  Math.round((daysBetween(from, to) + 1) / 365.25)

/** The uitvoeringsplan in force, else the one that starts last. */
function currentUvp(reading: Reading): PlanVersion | null {
  const { today, local } = reading
  const running = ({ period }: PlanVersion) => period.from <= today && today <= period.to
  const [first] = [...local.uvps].sort(
    (a, b) =>
      Number(running(b)) - Number(running(a)) ||
      byText(b.period.from, a.period.from) ||
      byText(a.id, b.id) ||
      b.version - a.version,
  )
  return first ?? null
}

/** The municipality renews its uitvoeringsplan in another rhythm than the strategy agrees. */
export function cyclus(reading: Reading): Finding<'cyclus'>[] {
  const { plan } = reading.input
  const uvp = currentUvp(reading)
  const localYears = uvp ? yearsOf(uvp.period) : plan.uvpYears
  if (localYears === null) return []
  const local = uvp ?? plan
  return reading.strategies.flatMap((strategy) => {
    const { uvpYears } = strategy
    if (uvpYears === null || uvpYears === localYears) return []
    return [
      make(reading, {
        kind: 'cyclus',
        regional: regionalRef(strategy, null),
        local: planRef(local),
        discriminator: null,
        why: {
          rule: 'cyclus',
          local: planPassage(local),
          regional: planPassage(strategy),
          versions: {
            local: versionRef(local),
            regional: versionRef(strategy),
          },
          facts: {
            localYears,
            regionalYears: uvpYears,
            source: uvp ? 'uvp' : 'ivp',
          },
        },
        since: since(reading, bothRun(reading, strategy), local.period.from),
      }),
    ]
  })
}
