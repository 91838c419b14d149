import type * as Client from 'db/client.server'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoRegion, type DemoRegion } from '../support/demo-region'

let region: DemoRegion
let sqlite: typeof Client.sqlite

beforeAll(async () => {
  region = await demoRegion({ anew: true })
  sqlite = (await import('db/client.server')).sqlite
})

const rows = <T extends z.ZodType>(shape: T, sql: string, ...given: unknown[]): z.infer<T>[] =>
  sqlite
    .prepare(sql)
    .all(...given)
    .map((row) => shape.parse(row))

const count = (sql: string): number => rows(z.object({ n: z.number() }), sql)[0]?.n ?? 0

describe('seeding the demo region', () => {
  it('takes less than fifteen seconds of one processor', () => {
    expect(region.cpuSeconds).toBeLessThan(15)
  })

  it('leaves a sound database that says it is a demo', async () => {
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
    expect(sqlite.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    const { isDemo } = await import('db/queries/before-scope.server')
    expect(isDemo()).toBe(true)
  })

  it('refuses a database that is filled, and changes nothing in it', async () => {
    const before = count('select count(*) as n from audit_log')
    const { seedDemo } = await import('db/seed/seed-demo.server')
    await expect(seedDemo()).rejects.toMatchObject({ reason: 'database_filled' })
    expect(count('select count(*) as n from audit_log')).toBe(before)
    expect(count('select count(*) as n from tenants')).toBe(9)
  })

  it('leaves a log whose every write has an account, or is of the portal or the operator', () => {
    const acting = z.object({ action: z.string() })
    const nobody = rows(
      acting,
      'select distinct action from audit_log where actor_user_id is null order by action',
    )
    expect(nobody.map(({ action }) => action)).toEqual([
      'alignment.recomputed',
      'divergence.gone',
      'divergence.noticed',
      'link.carried',
      'member.ended',
      'member.invited',
      'region.joined',
      'tenant.added',
    ])
  })
})

describe('who belongs to what', () => {
  const members = (region: string, on: string) =>
    rows(
      z.object({ id: z.string(), kind: z.string() }),
      `select b.id, b.kind from region_members m join bodies b on b.id = m.body_id
       where m.tenant_id = ? and m.from_on <= ? and (m.until_on is null or m.until_on >= ?)
       order by b.id`,
      region,
      on,
      on,
    )
  const municipalities = (on: string) =>
    members('bureau-rvs', on).filter(({ kind }) => kind === 'gemeente')

  it('has 39 municipalities in the region until Weesp leaves, and 38 from then on', () => {
    expect(municipalities('2022-03-23')).toHaveLength(39)
    expect(municipalities('2022-03-24')).toHaveLength(38)
    expect(municipalities('2026-10-12').map(({ id }) => id)).not.toContain('weesp')
  })

  it('has the five municipalities, the police and the OM in the driehoek', () => {
    expect(members('de-copen', '2026-10-12').map(({ id }) => id)).toEqual([
      'ijsselstein',
      'lopik',
      'montfoort',
      'om-midden-nederland',
      'oudewater',
      'politie-de-copen',
      'woerden',
    ])
  })

  it('knows the CBS codes of the five', () => {
    const codes = z.object({ id: z.string(), code: z.string() })
    expect(
      rows(codes, 'select id, cbs_code as code from bodies where cbs_code is not null order by id'),
    ).toEqual([
      { id: 'ijsselstein', code: 'GM0353' },
      { id: 'lopik', code: 'GM0331' },
      { id: 'montfoort', code: 'GM0335' },
      { id: 'oudewater', code: 'GM0589' },
      { id: 'woerden', code: 'GM0632' },
    ])
  })
})

describe('the demo accounts', () => {
  const five = ['woerden', 'oudewater', 'montfoort', 'ijsselstein', 'lopik']
  const promised = [
    'adviseur@woerden.example woerden:adviseur',
    'adviseur@woerden.example oudewater:adviseur',
    ...five.slice(1).map((slug) => `adviseur@${slug}.example ${slug}:adviseur`),
    ...five.flatMap((slug) => [
      `burgemeester@${slug}.example ${slug}:bestuurder`,
      `burgemeester@${slug}.example de-copen:bestuurder`,
      `griffier@${slug}.example ${slug}:griffier`,
    ]),
    'secretariaat@woerden.example woerden:collegesecretaris',
    'raadslid@woerden.example woerden:raadslid',
    'beheer@woerden.example woerden:beheerder',
    'secretaris@de-copen.example de-copen:secretaris',
    'adviseur@bureau-rvs.example bureau-rvs:strateeg',
    'teamchef@politie.example politie-de-copen:partner',
    'teamchef@politie.example de-copen:partner',
    'officier@om.example om-midden-nederland:partner',
    'officier@om.example de-copen:partner',
  ]

  it('are exactly those of the contract', () => {
    const line = z.object({ line: z.string() })
    const found = rows(
      line,
      `select u.email || ' ' || m.tenant_id || ':' || m.role as line
       from members m join users u on u.id = m.user_id where m.ended_at is null`,
    )
    expect(found.map((row) => row.line).sort()).toEqual([...promised].sort())
  })

  it('share one password, and nobody invited still has to answer', async () => {
    const { isPassword } = await import('~/auth/passwords.server')
    const hashes = rows(
      z.object({ hash: z.string() }),
      `select distinct password_hash as hash from users u
       where exists (select 1 from members m where m.user_id = u.id and m.ended_at is null)`,
    )
    expect(hashes).toHaveLength(1)
    expect(await isPassword(hashes[0]?.hash ?? null, 'kompas-demo-2026')).toBe(true)
    expect(count('select count(*) as n from invitations where used_at is null')).toBe(0)
  })
})
