import Database from 'better-sqlite3'
import { migrate, pendingMigrations } from 'db/migrate.server'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'

let sqlite: Database.Database

beforeEach(() => {
  sqlite = new Database(':memory:')
  sqlite.pragma('foreign_keys = ON')
  migrate(sqlite)
})

interface TableRow {
  name: string
  strict: number
  type: string
}

const ownTables = () =>
  (sqlite.pragma('table_list') as TableRow[]).filter(
    ({ name, type }) => type === 'table' && !name.startsWith('sqlite_'),
  )

const addTenants = () =>
  sqlite.exec(`
    insert into bodies (id, name, kind) values ('a', 'A', 'gemeente'), ('b', 'B', 'gemeente');
    insert into tenants (slug, name, kind, body_id) values ('a', 'A', 'gemeente', 'a'), ('b', 'B', 'gemeente', 'b');
    insert into plans (tenant_id, id, kind, layer, fictitious, created_at) values ('a', 'ivp', 'ivp', 'gemeente', 0, 0);
    insert into plan_versions (tenant_id, plan_id, version, title, status, period_from, period_to, created_at)
      values ('a', 'ivp', 1, 'IVP', 'concept', '2023-01-01', '2026-12-31', 0);
    insert into priorities (tenant_id, plan_id, version, id, position, number, title, level, why, approach)
      values ('a', 'ivp', 1, 'p', 0, '1', 'P', 'speerpunt', '', '');`)

describe('the schema', () => {
  it('is strict for every table of ours', () => {
    const tables = ownTables()
    expect(tables.length).toBeGreaterThan(25)
    expect(tables.filter(({ strict }) => strict !== 1).map(({ name }) => name)).toEqual([])
  })

  it('never deletes along', () => {
    for (const { name } of ownTables()) {
      const keys = sqlite.pragma(`foreign_key_list("${name}")`) as { on_delete: string }[]
      expect(
        keys.filter((key) => key.on_delete !== 'NO ACTION'),
        name,
      ).toEqual([])
    }
  })

  it('keys every row of a tenant by that tenant first', () => {
    for (const { name } of ownTables()) {
      const columns = sqlite.pragma(`table_info("${name}")`) as { name: string; pk: number }[]
      const isOfTenant = columns.some((column) => column.name === 'tenant_id')
      if (!isOfTenant || name === 'audit_log') continue
      expect(columns.find((column) => column.pk === 1)?.name, name).toBe('tenant_id')
    }
  })

  it('refuses a child of another tenant', () => {
    addTenants()
    const intoOther = sqlite.prepare(
      `insert into priorities (tenant_id, plan_id, version, id, position, number, title, level, why, approach)
       values ('b', 'ivp', 1, 'q', 0, '1', 'Q', 'speerpunt', '', '')`,
    )
    expect(() => intoOther.run()).toThrow('FOREIGN KEY')
  })

  it('refuses a reference to a version that was never shared', () => {
    addTenants()
    sqlite.exec(`
      insert into plans (tenant_id, id, kind, layer, fictitious, created_at) values ('b', 'ivp', 'ivp', 'gemeente', 0, 0);
      insert into plan_versions (tenant_id, plan_id, version, title, status, period_from, period_to, created_at)
        values ('b', 'ivp', 1, 'IVP', 'concept', '2023-01-01', '2026-12-31', 0);`)
    const link = sqlite.prepare(
      `insert into links (tenant_id, id, plan_id, version, subject_tenant_id, subject_plan_id, subject_version, subject_priority_id, relation, recorded_on, recorded_at)
       values ('b', 'l', 'ivp', 1, 'a', 'ivp', 1, 'p', 'geen', '2026-10-12', 0)`,
    )
    expect(() => link.run()).toThrow('FOREIGN KEY')
    sqlite.prepare("insert into shared_versions values ('a', 'ivp', 1, 'hash', 0)").run()
    expect(link.run().changes).toBe(1)
  })

  it('keeps the log as it is', () => {
    sqlite.exec(`insert into audit_log (tenant_id, at, actor_tenant_id, actor_role, action, event, previous_hash, hash)
      values ('a', 0, 'a', 'adviseur', 'plan.written', '{}', '', 'h')`)
    expect(() => sqlite.prepare("update audit_log set event = '{}'").run()).toThrow('append-only')
    expect(() => sqlite.prepare('delete from audit_log').run()).toThrow('append-only')
  })

  it('has nothing left to do after migrating, and does nothing twice', () => {
    expect(pendingMigrations(sqlite)).toBe(0)
    expect(migrate(sqlite)).toBe(0)
  })

  it('says strict in every migration that makes a table', () => {
    for (const file of readdirSync('db/migrations').filter((name) => name.endsWith('.sql'))) {
      const sql = readFileSync(`db/migrations/${file}`, 'utf8')
      expect(sql.match(/\) STRICT;/g)?.length, file).toBe(sql.match(/CREATE TABLE/g)?.length)
    }
  })
})
