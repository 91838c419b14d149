import type { TenantScope } from '~/domain/tenancy/scope'
import type { TenantSlug } from '~/domain/tenancy/tenant'

/** The day on which the demo region is read. */
export const demoToday = '2026-10-12'

/**
 * Fills the database in memory of this test file with the demo region. The environment is read when
 * the portal is first imported, so test files import this before anything of `~/` or `db/`.
 */
export async function demoRegion() {
  process.env['KOMPAS_TODAY'] = demoToday
  const { seedDemo } = await import('db/seed/seed-demo.server')
  const { openScope } = await import('~/auth/open-scope.server')
  const { findUserByEmail } = await import('db/queries/users.server')
  const before = process.cpuUsage()
  await seedDemo()
  const { user, system } = process.cpuUsage(before)

  /** The scope of an account in a tenant; `email` without `.example`. */
  function scopeOf(email: string, tenant: TenantSlug): TenantScope {
    const account = findUserByEmail(`${email}.example`)
    const scope = account && openScope(account.id, tenant)
    if (!scope) throw new Error(`${email} does not work for ${tenant}`)
    return scope
  }
  return { scopeOf, cpuSeconds: (user + system) / 1e6 }
}

export type DemoRegion = Awaited<ReturnType<typeof demoRegion>>
