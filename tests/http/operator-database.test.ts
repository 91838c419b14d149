import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kompas-operator-'))
const database = join(folder, 'kompas.db')
const copy = join(folder, 'copy.db')

/** Runs an operator command as a person would, over this database. */
function kompas(...args: string[]) {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_PATH: database }
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'app/kompas/main.ts', ...args], {
    env,
    encoding: 'utf8',
  })
  return { code: run.status, out: run.stdout.trim(), err: run.stderr.trim() }
}

const tenants = (): number => {
  const sqlite = new Database(database)
  const row = sqlite.prepare<[], { n: number }>('select count(*) n from tenants').get()
  sqlite.close()
  return row?.n ?? -1
}

const addTenant = (slug: string) =>
  kompas(
    'tenant',
    'add',
    slug,
    '--name',
    slug,
    '--kind',
    'gemeente',
    '--email',
    `beheer@${slug}.example`,
  )

beforeAll(() => {
  expect(kompas('migrate', '--json')).toMatchObject({ code: 0 })
  expect(addTenant('eerste').code).toBe(0)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the operator', () => {
  it('migrates once', () => {
    expect(JSON.parse(kompas('migrate', '--json').out)).toEqual({ applied: 0 })
  })

  it('makes a checked copy in one file, goes back to it, and keeps what it replaces', () => {
    const made = JSON.parse(kompas('backup', copy, '--json').out) as { sha256: string }
    expect(readFileSync(`${copy}.sha256`, 'utf8')).toContain(made.sha256)
    expect(existsSync(`${copy}-wal`)).toBe(false)
    expect(addTenant('tweede').code).toBe(0)
    expect(tenants()).toBe(2)
    expect(kompas('restore', copy)).toMatchObject({ code: 0 })
    expect(tenants()).toBe(1)
    expect(existsSync(`${database}.voor-herstel`)).toBe(true)
  })

  it.each([
    ['damaged', () => writeFileSync(copy, readFileSync(copy).fill(7, 200, 9000))],
    [
      'foreign',
      () => {
        rmSync(copy, { force: true })
        const other = new Database(copy)
        other.exec('create table a (b)')
        other.close()
      },
    ],
    ['missing', () => rmSync(copy, { force: true })],
  ])('refuses a %s file in one line and keeps the old database', (_what, spoil) => {
    spoil()
    const refused = kompas('restore', copy)
    expect(refused.code).toBe(1)
    expect(refused.err.split('\n')).toHaveLength(1)
    expect(tenants()).toBe(1)
  })

  it('names the first row of the log that was changed', () => {
    expect(JSON.parse(kompas('verify-audit', '--json').out)).toMatchObject({ ok: true })
    const sqlite = new Database(database)
    sqlite.exec('drop trigger audit_log_no_update')
    sqlite.prepare('update audit_log set event = ? where seq = 1').run('{}')
    sqlite.close()
    const verdict = kompas('verify-audit', '--json')
    expect(verdict.code).toBe(1)
    expect(JSON.parse(verdict.out)).toMatchObject({ ok: false, brokenAt: 1 })
  })

  it('gets one line on stderr for a command that does not exist', () => {
    expect(kompas('bestaat-niet')).toMatchObject({ code: 1, out: '' })
  })
})
