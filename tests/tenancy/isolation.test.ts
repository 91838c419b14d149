import { readdirSync } from 'node:fs'
import { db, sqlite, type Tx } from 'db/client.server'
import { queries } from 'db/queries/registry.server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TenantScope } from '~/domain/tenancy/scope'
import { canary, openCanaryRegion, type CanaryRegion } from '../support/canary-region'
import { attacks, type Attack } from './attacks'

/** Modules that work before there is a scope, or for what is public; each says so in its docstring. */
const withoutScope = [
  'before-scope',
  'invitation-by-token',
  'kept-forms',
  'plan-content',
  'public',
  'readiness',
  'registry',
  'sessions',
  'settings',
  'tenants',
  'users',
]

let region: CanaryRegion

beforeAll(async () => {
  region = await openCanaryRegion()
})

class Undo extends Error {}

/** Runs an attack and takes back what it wrote, after `look` has seen the database as it left it. */
function attempt(attack: Attack, scope: TenantScope, look: () => void = () => {}): unknown {
  let result: unknown
  try {
    db.transaction((tx: Tx) => {
      try {
        result = attack.call(scope, region.secrets, tx)
      } catch (refusal) {
        // The database refuses a row that points at another tenant: that is a wall that held.
        if (!(refusal instanceof Error)) throw refusal
        result = undefined
      }
      look()
      throw new Undo()
    })
  } catch (thrown) {
    if (!(thrown instanceof Undo)) throw thrown
  }
  return result
}

const tablesWithTenant = () =>
  sqlite
    .prepare<[], { name: string }>(
      `select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'tenant_id'
       where m.type = 'table' and m.name <> 'audit_log' order by m.name`,
    )
    .all()
    .map(({ name }) => name)

const rowsOf = (tenant: string) =>
  tablesWithTenant().map((table) => [
    table,
    sqlite.prepare(`select * from "${table}" where tenant_id = ?`).all(tenant),
  ])

const text = (value: unknown) => JSON.stringify(value)?.toLowerCase() ?? ''

describe('isolation', () => {
  it('knows every module of queries', () => {
    const files = readdirSync('db/queries').map((file) => file.replace('.server.ts', ''))
    expect(files.sort()).toEqual([...Object.keys(queries), ...withoutScope].sort())
  })

  for (const [module, functions] of Object.entries(queries))
    for (const name of Object.keys(functions)) {
      it(`attacks ${module}.${name}`, () => {
        const attack = attacks[module]?.[name]
        expect(attack, `write an attack on ${module}.${name}`).toBeDefined()
        if (!attack) return
        const before = rowsOf('woerden')
        for (const [who, scope] of Object.entries(region.attackers)) {
          const result = attempt(attack, scope, () =>
            expect(rowsOf('woerden'), `${who} changed rows of woerden`).toEqual(before),
          )
          expect(text(result), `${who} read what woerden shared with nobody`).not.toContain(
            canary.toLowerCase(),
          )
        }
        if (attack.shows)
          expect(text(attempt(attack, region.owner))).toContain(canary.toLowerCase())
      })
    }
})
