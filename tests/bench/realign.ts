import type Database from 'better-sqlite3'
import { sqlite } from 'db/client.server'
import { linksOf, alignedVersions } from 'db/queries/alignment.server'
import { municipalTenants } from 'db/queries/before-scope.server'
import { planInForce } from 'db/queries/plans.server'
import { findUserByEmail } from 'db/queries/users.server'
import { performance } from 'node:perf_hooks'
import { openPortalScope, openScope } from '~/auth/open-scope.server'
import { recomputeAlignment } from '~/commands/recompute-alignment.server'
import { recordLink } from '~/commands/record-link.server'
import { found } from '~/commands/refusals'
import { median, rounded, type Figure } from './figure'
import { fillRegion } from './more-municipalities'

const municipality = 'woerden'
const rounds = 7
/** As many as the region has. */
const inRegion = 38

/** Whoever computes because of an act elsewhere says so in the log. */
const computedElsewhere = (connection: Database.Database, before: number): string[] =>
  connection
    .prepare<[number], { tenant: string }>(
      `select distinct tenant_id as tenant from audit_log
       where seq > ? and action = 'alignment.recomputed'`,
    )
    .all(before)
    .map(({ tenant }) => tenant)

const lastEvent = (): number =>
  sqlite.prepare<[], { last: number }>('select max(seq) as last from audit_log').get()?.last ?? 0

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** Somebody gives a link of the plan in force another note. */
function editedLink() {
  const account = found(findUserByEmail(`adviseur@${municipality}.example`))
  const scope = found(openScope(account.id, municipality))
  const plan = found(planInForce(scope))
  const link = found(linksOf(scope, plan.id, plan.version).find(({ local }) => local !== null))
  return (round: number) => {
    const { local, regional, relation } = link
    const note = `Verduidelijkt, ronde ${round}`
    recordLink(scope, { planId: plan.id, version: plan.version, local, regional, relation, note })
  }
}

/** Every municipality computes every version of its plans again, as after a new strategy. */
function everybody(): void {
  for (const slug of municipalTenants()) {
    const scope = found(openPortalScope(slug))
    for (const { planId, version } of alignedVersions(scope))
      recomputeAlignment(scope, { planId, version, cause: 'meting' })
  }
}

/**
 * What one edited link costs, with its transaction and log, beside computing all municipalities of the
 * region again. Throws when the edit computed findings of another municipality.
 */
export async function run(): Promise<Figure[]> {
  fillRegion(sqlite, inRegion)
  everybody()
  const edit = editedLink()
  const one: number[] = []
  const all: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = lastEvent()
    one.push(timed(() => edit(round)))
    const others = computedElsewhere(sqlite, before)
    if (others.length > 0) throw new Error(`The edit also computed ${others.join(', ')}`)
    all.push(timed(everybody))
  }
  return [
    {
      name: 'realign after one edited link',
      value: rounded(median(one)),
      unit: 'ms',
      against: `all ${inRegion} municipalities again, ${rounded(median(all))} ms`,
      ratio: rounded(median(one) / median(all)),
    },
  ]
}
