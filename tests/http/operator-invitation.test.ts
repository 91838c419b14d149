import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../support/server'
import { visitor } from '../support/visitor'

const folder = mkdtempSync(join(tmpdir(), 'kompas-'))
const database = join(folder, 'kompas.db')
const password = 'een eigen lang wachtwoord'

function kompas(...args: string[]) {
  const env = {
    ...process.env,
    DATABASE_PATH: database,
    ORIGIN: 'https://kompas.example',
    LOG_LEVEL: 'silent',
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'app/kompas/main.ts', ...args],
    { env, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

let server: RunningServer
beforeAll(async () => {
  expect(kompas('migrate').status).toBe(0)
  server = await startServer({ database })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const newTenant = ['tenant', 'add', 'nieuwstad', '--name', 'Nieuwstad', '--kind', 'gemeente']

describe('kompas tenant add', () => {
  test('prints the link with which the first beheerder comes in', async () => {
    const { status, stdout } = kompas(...newTenant, '--email', 'beheer@nieuwstad.example')
    expect(status).toBe(0)
    const link = new URL(stdout.trim())
    expect(link.origin).toBe('https://kompas.example')
    const first = visitor(server.origin)
    expect((await first.get(link.pathname)).text).toContain(
      'voor Nieuwstad te werken als beheerder',
    )
    await first.post(link.pathname, { name: 'Eerste', password, repeat: password })
    expect((await first.get('/nieuwstad/beheer/leden')).status).toBe(200)
  })

  test.each([
    [['tenant', 'add', 'openbaar', '--name', 'X', '--kind', 'gemeente', '--email', 'a@x.nl']],
    [['tenant', 'add', 'Nieuw', '--name', 'X', '--kind', 'gemeente', '--email', 'a@x.nl']],
    [['tenant', 'add', 'nieuw', '--name', 'X', '--kind', 'provincie', '--email', 'a@x.nl']],
    [['tenant', 'add', 'nieuw', '--name', 'X', '--kind', 'gemeente']],
    [['tenant', 'remove', 'nieuwstad']],
    [['user', 'invite', 'a@x.nl', '--tenant', 'bestaat-niet', '--role', 'lezer']],
    [['user', 'invite', 'a@x.nl', '--tenant', 'nieuwstad', '--role', 'strateeg']],
    [['user', 'invite', 'geen adres', '--tenant', 'nieuwstad', '--role', 'lezer']],
  ])('%j is refused with one line', (args) => {
    const { status, stdout, stderr } = kompas(...args)
    expect(status).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

test('kompas user invite --json prints the link, for whom and until when', () => {
  const { status, stdout } = kompas(
    'user',
    'invite',
    'Lezer@Nieuwstad.example',
    '--tenant',
    'nieuwstad',
    '--role',
    'lezer',
    '--json',
  )
  expect(status).toBe(0)
  const answer = JSON.parse(stdout) as Record<string, string>
  expect(answer).toMatchObject({
    tenant: 'nieuwstad',
    email: 'lezer@nieuwstad.example',
    role: 'lezer',
  })
  expect(answer['link']).toMatch(/^https:\/\/kompas\.example\/uitnodiging\/[\w-]{43}$/)
  const days = (Date.parse(answer['expires'] ?? '') - Date.now()) / 86_400_000
  expect(Math.round(days)).toBe(14)
})
