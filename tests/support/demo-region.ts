import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inject } from 'vitest'
import { copyDemoTo, demoToday } from './demo-file'

/** Makes the demo region here, in memory; answers the seconds of processor time that it took. */
async function make(): Promise<number> {
  const { seedDemo } = await import('db/seed/seed-demo.server')
  const before = process.cpuUsage()
  await seedDemo()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Lets this test file work on an own copy of the region that was made for the whole run. */
async function copy(): Promise<null> {
  const path = join(inject('runFolder'), `${randomUUID()}.db`)
  await copyDemoTo(path)
  process.env['DATABASE_PATH'] = path
  return null
}

/**
 * Opens the demo region in this test file, as a copy or made anew. The environment is read when the
 * portal is first imported, so test files call this before they import anything of `~/` or `db/`.
 */
export async function demoRegion({ anew = false } = {}) {
  process.env['KOMPAS_TODAY'] = demoToday
  const cpuSeconds = anew ? await make() : await copy()
  const { openScope } = await import('~/auth/open-scope.server')
  const { findUserByEmail } = await import('db/queries/users.server')

  /** The scope of an account in a tenant; `email` without `.example`. */
  function scopeOf(email: string, tenant: TenantSlug): TenantScope {
    const account = findUserByEmail(`${email}.example`)
    const scope = account && openScope(account.id, tenant)
    if (!scope) throw new Error(`${email} does not work for ${tenant}`)
    return scope
  }
  return { scopeOf, cpuSeconds }
}

export type DemoRegion = Awaited<ReturnType<typeof demoRegion>>
