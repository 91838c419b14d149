import type * as Client from 'db/client.server'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type * as EndLink from '~/commands/end-link.server'
import type * as RecordLink from '~/commands/record-link.server'
import type * as SharePlan from '~/commands/share-plan.server'
import type * as WithdrawPlan from '~/commands/withdraw-plan.server'
import type * as WritePlan from '~/commands/write-plan.server'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { demoRegion, type DemoRegion } from '../support/demo-region'

let region: DemoRegion
let sqlite: typeof Client.sqlite
let find: (scope: TenantScope, planId: string, version?: number) => PlanVersion | undefined
let commands: typeof EndLink &
  typeof RecordLink &
  typeof SharePlan &
  typeof WithdrawPlan &
  typeof WritePlan

beforeAll(async () => {
  region = await demoRegion()
  sqlite = (await import('db/client.server')).sqlite
  find = (await import('db/queries/plans.server')).findPlanVersion
  commands = {
    ...(await import('~/commands/end-link.server')),
    ...(await import('~/commands/record-link.server')),
    ...(await import('~/commands/share-plan.server')),
    ...(await import('~/commands/withdraw-plan.server')),
    ...(await import('~/commands/write-plan.server')),
  }
})

const number = (sql: string): number =>
  z.object({ n: z.number().nullable() }).parse(sqlite.prepare(sql).get()).n ?? 0

const woerden = () => region.scopeOf('adviseur@woerden', 'woerden')
const ivp = 'ivp-2023-2026'

/** Writes the plan in force again, as a draft that nobody else reads. */
function draft(): number {
  const plan = find(woerden(), ivp)
  if (!plan) throw new Error('no plan')
  const { owner: _owner, version: _version, ...content } = plan
  return commands.writePlan(woerden(), { ...content, status: 'concept' })
}

describe('a version that is not shared', () => {
  const told = () =>
    number(
      "select count(*) as n from audit_log where actor_tenant_id = 'woerden' and tenant_id <> 'woerden'",
    )

  it('stands in nobody else’s log, until it is shared', () => {
    const before = told()
    const version = draft()
    const link = {
      planId: ivp,
      version,
      local: null,
      regional: {
        owner: 'bureau-rvs',
        planId: 'rvs-2023-2026',
        version: 1,
        priorityId: z
          .object({ id: z.string() })
          .parse(
            sqlite
              .prepare("select id from priorities where plan_id = 'rvs-2023-2026' and version = 1")
              .get(),
          ).id,
      },
      relation: 'geen',
      note: null,
    } as const
    const id = commands.recordLink(woerden(), link)
    commands.withdrawLink(woerden(), { id })
    expect(told()).toBe(before)
    commands.sharePlan(woerden(), { planId: ivp, version, visibility: 'gedeeld_driehoek' })
    commands.recordLink(woerden(), link)
    expect(told(), 'the region does not read what is shared with the driehoek').toBe(before)
    commands.sharePlan(woerden(), { planId: ivp, version, visibility: 'gedeeld_rvs' })
    commands.withdrawLink(woerden(), { id: commands.recordLink(woerden(), link) })
    expect(told()).toBeGreaterThan(before)
    commands.withdrawPlan(woerden(), { planId: ivp, version })
  })

  it('does not keep the depth of what others read when its uitvoeringsplan is withdrawn', () => {
    const depth = () =>
      number(
        `select sum(depth) as n from cells where tenant_id = 'woerden' and plan_id = '${ivp}' and version = 2 and until_on is null`,
      )
    const before = depth()
    draft()
    for (const planId of ['uvp-2023-2024', 'uvp-2025-2026']) {
      const version = find(woerden(), planId)?.version ?? 0
      sqlite
        .prepare(`update plan_versions set status = 'concept' where plan_id = ? and version = ?`)
        .run(planId, version)
      commands.withdrawPlan(woerden(), { planId, version })
    }
    expect(depth()).toBeLessThan(before)
  })
})

it('what was derived from a link of the driehoek goes with that link', () => {
  const derived = () =>
    number('select count(*) as n from cells where derived = 1 and until_on is null')
  expect(derived()).toBeGreaterThan(0)
  const links = z
    .array(z.object({ id: z.string() }))
    .parse(
      sqlite
        .prepare("select id from links where tenant_id = 'de-copen' and ended_at is null")
        .all(),
    )
  for (const { id } of links)
    commands.withdrawLink(region.scopeOf('secretaris@de-copen', 'de-copen'), { id })
  expect(derived()).toBe(0)
})
