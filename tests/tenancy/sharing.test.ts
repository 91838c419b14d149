import { sqlite } from 'db/client.server'
import { queries as q } from 'db/queries/registry.server'
import { beforeEach, describe, expect, it } from 'vitest'
import { openScope } from '~/auth/open-scope.server'
import { sharePlan } from '~/commands/share-plan.server'
import { withdrawPlan } from '~/commands/withdraw-plan.server'
import type { Visibility } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { canary, openCanaryRegion, type CanaryRegion } from '../support/canary-region'

type Who = keyof CanaryRegion['attackers']

let region: CanaryRegion

beforeEach(async () => {
  sqlite.pragma('foreign_keys = OFF')
  const tables = sqlite
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'table'")
    .all()
  const triggers = sqlite
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_master where type = 'trigger'",
    )
    .all()
  for (const { name } of triggers) sqlite.exec(`drop trigger "${name}"`)
  for (const { name } of tables)
    if (!['migrations', 'sqlite_sequence'].includes(name)) sqlite.exec(`delete from "${name}"`)
  for (const { sql } of triggers) sqlite.exec(sql)
  sqlite.pragma('foreign_keys = ON')
  region = await openCanaryRegion()
})

/** Every way to read another's plan: the text, the list, the matrix, the divergences, the timeline. */
const readings: Record<string, (scope: TenantScope) => unknown> = {
  text: (scope) => q['across-tenants'].readShared(scope, 'woerden', 'ivp-2023-2026', 1),
  decisions: (scope) => q['across-tenants'].decisionsOfShared(scope, 'woerden', 'ivp-2023-2026'),
  list: (scope) => q['across-tenants'].sharedWithUs(scope),
  latest: (scope) => q['across-tenants'].latestSharedPlans(scope),
  together: (scope) => [...q.region.plansTogether(scope)],
  matrix: (scope) => q.matrix.readMatrix(scope),
  divergences: (scope) => q.divergences.sharedDivergencesOf(scope, 'woerden'),
  timeline: (scope) => q['across-timeline'].timelinePlans(scope),
  standing: (scope) => q.standings.standingOn(scope, scope.today),
  moments: (scope) => q.moments.listMoments(scope),
}

const sees = (scope: TenantScope): string[] =>
  Object.entries(readings)
    .filter(([, read]) => JSON.stringify(read(scope) ?? null).includes(canary))
    .map(([name]) => name)

/** Who reads the text of a version shared as far as this. */
const readers = (): Who[] =>
  (Object.keys(region.attackers) as Who[]).filter((who) =>
    JSON.stringify(readings['text']?.(region.attackers[who]) ?? null).includes(canary),
  )

const share = (visibility: Visibility) =>
  sharePlan(region.owner, { planId: 'ivp-2023-2026', version: 1, visibility })

describe('what is shared', () => {
  it.each<[Visibility, Who[]]>([
    ['gedeeld_driehoek', ['neighbour', 'driehoek', 'police']],
    ['gedeeld_rvs', ['neighbour', 'driehoek', 'bureau', 'police']],
    ['openbaar', ['neighbour', 'driehoek', 'bureau', 'police', 'elsewhere']],
  ])('at stage %s is read by %j only', (visibility, expected) => {
    share(visibility)
    expect(readers().sort()).toEqual([...expected].sort())
  })

  it('shows in every reading of the driehoek, and in none outside it', () => {
    expect(sees(region.attackers.driehoek)).toEqual([])
    share('gedeeld_driehoek')
    expect(sees(region.attackers.driehoek)).toEqual(Object.keys(readings))
    expect(sees(region.attackers.bureau)).toEqual([])
    expect(sees(region.attackers.elsewhere)).toEqual([])
  })

  it('disappears everywhere when a draft is withdrawn', () => {
    sqlite.exec(`update plan_versions set status = 'concept' where tenant_id = 'woerden'`)
    share('gedeeld_driehoek')
    withdrawPlan(region.owner, { planId: 'ivp-2023-2026', version: 1 })
    for (const scope of Object.values(region.attackers)) expect(sees(scope)).toEqual([])
  })

  it('stays shared when it was adopted', () => {
    share('gedeeld_driehoek')
    expect(() => withdrawPlan(region.owner, { planId: 'ivp-2023-2026', version: 1 })).toThrow(
      'Een vastgestelde tekst blijft gedeeld',
    )
  })

  it('is hidden from a member whose membership of the driehoek ended yesterday', () => {
    share('gedeeld_driehoek')
    const on = (day: string) => {
      const scope = openScope('adviseur@lopik.example', 'lopik', day)
      if (!scope) throw new Error('no scope')
      return scope
    }
    sqlite
      .prepare(
        "update region_members set until_on = '2027-12-30' where body_id = 'lopik' and tenant_id = 'de-copen'",
      )
      .run()
    expect(sees(on('2027-12-30'))).toContain('text')
    expect(sees(on('2027-12-31'))).toEqual([])
  })

  it('is read as of an earlier day by who may read it today, and never after it was taken back', () => {
    sqlite.exec(`update plan_versions set status = 'concept' where tenant_id = 'woerden'`)
    const on = (email: string, tenant: string, day: string) => {
      const scope = openScope(`${email}.example`, tenant, day)
      if (!scope) throw new Error('no scope')
      return scope
    }
    const version = { planId: 'ivp-2023-2026', version: 1 }
    const then = '2027-02-01'
    const pasts = (scope: TenantScope) =>
      [
        [...q.region.plansTogether(scope, then)],
        q.matrix.readMatrix(scope, then),
        q.standings.standingOn(scope, then),
        q['deeds-between'].deedsBetween(scope, '2026-01-01', '2027-12-31'),
      ].map((read) => JSON.stringify(read).includes(canary))
    const secretary = (day: string) => on('secretaris@de-copen', 'de-copen', day)
    const neighbour = (day: string) => on('adviseur@lopik', 'lopik', day)
    sharePlan(on('adviseur@woerden', 'woerden', '2027-01-10'), {
      ...version,
      visibility: 'gedeeld_driehoek',
    })
    expect(pasts(secretary('2027-06-01'))).toEqual([true, true, true, true])
    expect(pasts(neighbour('2027-06-01'))).toEqual([true, true, true, true])
    sqlite
      .prepare(
        "update region_members set until_on = '2027-03-01' where body_id = 'lopik' and tenant_id = 'de-copen'",
      )
      .run()
    expect(pasts(neighbour('2027-06-01'))).toEqual([false, false, false, false])
    withdrawPlan(on('adviseur@woerden', 'woerden', '2027-06-02'), version)
    expect(pasts(secretary('2027-06-03'))).toEqual([false, false, false, false])
  })

  it('refuses a change of a frozen text, whoever asks', () => {
    share('gedeeld_driehoek')
    expect(() =>
      sqlite.prepare("update priorities set title = 'x' where tenant_id = 'woerden'").run(),
    ).toThrow('frozen')
    expect(() => sqlite.prepare("update plan_versions set period_to = '2030-12-31'").run()).toThrow(
      'frozen',
    )
    expect(() => sqlite.prepare('delete from shared_versions').run()).toThrow('frozen')
  })
})
