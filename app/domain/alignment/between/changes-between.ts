import type { TenantSlug } from '../../tenancy/tenant'
import type { Cause, CauseOf } from './cause'
import { cellsBetween, type CellChange } from './cells'
import {
  divergencesBetween,
  happenings,
  type DivergenceChange,
  type Happening,
} from './divergences'
import type { Standing, StandingVersion } from './standing'

/** Another version, or another plan, than before; null where there was or is none. */
export type VersionChange = {
  owner: TenantSlug
  was: StandingVersion | null
  wordt: StandingVersion | null
}

/** What is different between two days, and why as far as somebody recorded it. */
export type Changes = {
  /** By layer, RVS first. */
  strategies: VersionChange[]
  /** By municipality, in their fixed order; those where nothing is different are left out. */
  municipalities: {
    slug: TenantSlug
    name: string
    plan: VersionChange | null
    /** Versions that it shared and decisions that were taken, oldest first. */
    papers: (CauseOf<'versie'> | CauseOf<'besluit'>)[]
    cells: CellChange[]
    divergences: DivergenceChange[]
  }[]
  counts: { cells: number; municipalities: number } & Record<Happening, number>
}

const sameVersion = (a: StandingVersion | null, b: StandingVersion | null) =>
  a?.planId === b?.planId && a?.version === b?.version

function strategiesBetween(before: Standing, after: Standing): VersionChange[] {
  return (['rvs', 'de_copen'] as const).flatMap((layer) => {
    const was = before.strategies.find((one) => one.layer === layer) ?? null
    const wordt = after.strategies.find((one) => one.layer === layer) ?? null
    const owner = (wordt ?? was)?.owner
    return owner === undefined || sameVersion(was, wordt) ? [] : [{ owner, was, wordt }]
  })
}

const isPaper = (cause: Cause): cause is CauseOf<'versie'> | CauseOf<'besluit'> =>
  cause.did === 'versie' || cause.did === 'besluit'

/**
 * What is different between the ends of two days, per municipality and regional priority. Pure: the same
 * day twice gives nothing, and the other way round gives the same places.
 * @param causes what was done after the first day, until the second included; oldest first
 */
export function changesBetween(
  before: Standing,
  after: Standing,
  causes: readonly Cause[],
): Changes {
  const cells = cellsBetween(before, after, causes)
  const divergences = divergencesBetween(before, after, causes)
  const municipalities = after.municipalities.map(({ slug, name, plan: wordt }) => {
    const was = before.municipalities.find((one) => one.slug === slug)?.plan ?? null
    return {
      slug,
      name,
      plan: sameVersion(was, wordt) ? null : { owner: slug, was, wordt },
      papers: causes.filter(isPaper).filter(({ by }) => by.organisation === slug),
      cells: cells.filter((one) => one.municipality === slug),
      divergences: divergences.filter((one) => one.municipality === slug),
    }
  })
  const happened = (what: Happening) =>
    divergences.filter((one) => one.happened.includes(what)).length
  return {
    strategies: strategiesBetween(before, after),
    municipalities: municipalities.filter(
      (one) =>
        one.plan !== null ||
        one.papers.length > 0 ||
        one.cells.length > 0 ||
        one.divergences.length > 0,
    ),
    counts: {
      cells: cells.length,
      municipalities: new Set(cells.map(({ municipality }) => municipality)).size,
      ...(Object.fromEntries(happenings.map((what) => [what, happened(what)])) as Record<
        Happening,
        number
      >),
    },
  }
}
