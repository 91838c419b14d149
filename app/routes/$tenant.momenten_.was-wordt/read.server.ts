import { readShared } from 'db/queries/across-tenants.server'
import { deedsBetween } from 'db/queries/deeds-between.server'
import { firstSharedDay } from 'db/queries/moments.server'
import { standingOn } from 'db/queries/standings.server'
import { z } from 'zod'
import { asOf, type AsOf } from '~/domain/alignment/as-of'
import { changesBetween, type VersionChange } from '~/domain/alignment/between/changes-between'
import type { StandingPriority } from '~/domain/alignment/between/standing'
import { addYears } from '~/domain/dates'
import { wasWordt, type WasWordtRow } from '~/domain/strategies/was-wordt'
import type { TenantScope } from '~/domain/tenancy/scope'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { choice } from '~/http/query-fields'

/** The address of was–wordt between two days; what is no day is answered with words. */
export const BetweenQuery = z.object({
  van: choice(z.string()),
  tot: choice(z.string()),
  gemeente: choice(TenantSlug),
})
export type BetweenQuery = z.infer<typeof BetweenQuery>

/** The two days in order; a year until today when none were chosen. */
export function daysOf({ van, tot }: BetweenQuery, today: string, read: typeof asOf = asOf) {
  const [from, to] = [read(van ?? addYears(today, -1), today), read(tot, today)]
  const swapped = from.on > to.on
  const problems = [from, to].flatMap(({ problem }) => problem ?? [])
  return {
    van: swapped ? to.on : from.on,
    tot: swapped ? from.on : to.on,
    swapped: swapped && problems.length === 0,
    problems: problems satisfies NonNullable<AsOf['problem']>[],
  }
}

/** What became of each priority of a strategy, where both versions may be read. */
function strategyRows(scope: TenantScope, { was, wordt }: VersionChange): WasWordtRow[] {
  const [old, next] = [was, wordt].map(
    (one) => one && readShared(scope, one.owner, one.planId, one.version),
  )
  return old && next ? wasWordt(old, next) : []
}

/** What is different between two days, of what this tenant may read today. */
export function readBetween(
  scope: TenantScope,
  days: { van: string; tot: string },
  { gemeente }: BetweenQuery,
) {
  const [before, after] = [standingOn(scope, days.van), standingOn(scope, days.tot)]
  const deeds = deedsBetween(scope, days.van, days.tot)
  const changes = changesBetween(before, after, deeds)
  const priorities = new Map<string, StandingPriority>(
    [...before.priorities, ...after.priorities].map((one) => [`${one.owner}/${one.id}`, one]),
  )
  const since = firstSharedDay(scope)
  return {
    ...changes,
    municipalities: changes.municipalities.filter(
      ({ slug }) => gemeente === undefined || slug === gemeente,
    ),
    strategies: changes.strategies.map((change) => ({
      ...change,
      papers: deeds.filter(
        ({ did, by }) =>
          (did === 'versie' || did === 'besluit') && by.organisation === change.owner,
      ),
      rows: strategyRows(scope, change),
    })),
    names: after.municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
    owners: [...before.strategies, ...after.strategies],
    priorities,
    /** Where the first day lies before all that is known. */
    knownSince: since !== null && days.van < since ? since : null,
  }
}

export type Between = ReturnType<typeof readBetween>
