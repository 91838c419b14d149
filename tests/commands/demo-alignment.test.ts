import type * as Alignment from 'db/queries/alignment.server'
import type * as Plans from 'db/queries/plans.server'
import type * as Client from 'db/client.server'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoRegion, type DemoRegion } from '../support/demo-region'

const Answers = z.record(
  z.string(),
  z.object({
    plan: z.string(),
    version: z.number(),
    divergences: z.array(
      z.object({
        kind: z.string(),
        regional: z.string().nullable(),
        local: z.string().nullable(),
        discriminator: z.string().nullable(),
      }),
    ),
  }),
)
const file = new URL('../support/demo-answers.json', import.meta.url)
const answers = Answers.parse(JSON.parse(readFileSync(file, 'utf8')))
const municipalities = Object.keys(answers)

/** `bureau-rvs` is the strategy as a whole; the identity of a finding writes a dash for its priority. */
const identityIn = (
  slug: string,
  answer: z.infer<typeof Answers>[string]['divergences'][number],
) => {
  const { kind, regional, local, discriminator } = answer
  const above = regional === null || regional.includes('/') ? regional : `${regional}/-`
  return [kind, slug, above ?? '-', local ?? '-', discriminator ?? '-'].join('|')
}

let region: DemoRegion
let alignment: typeof Alignment
let plans: typeof Plans
let sqlite: typeof Client.sqlite

beforeAll(async () => {
  region = await demoRegion()
  alignment = await import('db/queries/alignment.server')
  plans = await import('db/queries/plans.server')
  sqlite = (await import('db/client.server')).sqlite
})

const scopeOf = (slug: string) => region.scopeOf(`adviseur@${slug}`, slug)

const texts = (sql: string): string[] =>
  sqlite
    .prepare(sql)
    .all()
    .map((row) => z.object({ text: z.string() }).parse(row).text)

/** Cells of the plans in force. */
const cellsOfPlans = () =>
  municipalities
    .map((slug) => {
      const { plan, version } = answers[slug] ?? { plan: '', version: 0 }
      return `(tenant_id = '${slug}' and plan_id = '${plan}' and version = ${version} and until_on is null)`
    })
    .join(' or ')

describe('divergences of the demo region', () => {
  it.each(municipalities)('%s has exactly those of the answer file', (slug) => {
    const answer = answers[slug]
    const inForce = plans.planInForce(scopeOf(slug))
    expect(inForce).toMatchObject({ id: answer?.plan, version: answer?.version })
    const found = alignment.knownFindings(scopeOf(slug), answer?.plan ?? '', answer?.version ?? 0)
    expect([...found.keys()].sort()).toEqual(
      answer?.divergences.map((one) => identityIn(slug, one)).sort(),
    )
  })

  it('show every kind of the vocabulary', async () => {
    const { divergenceKinds } = await import('~/domain/alignment/vocabulary')
    const kinds = new Set(
      Object.values(answers).flatMap((one) => one.divergences.map((d) => d.kind)),
    )
    expect([...kinds].sort()).toEqual([...divergenceKinds].sort())
  })

  it('show every state that a divergence can have', async () => {
    const { regionDivergences, goneRegionDivergences } =
      await import('db/queries/divergences.server')
    const { divergenceStates } = await import('~/domain/alignment/vocabulary')
    const driehoek = region.scopeOf('secretaris@de-copen', 'de-copen')
    const rows = [...regionDivergences(driehoek), ...goneRegionDivergences(driehoek)]
    const states = new Set(rows.map(({ state }) => state))
    expect([...states].sort()).toEqual([...divergenceStates].sort())
    const again = rows.flatMap(({ review }) => review?.of ?? [])
    expect(again).toContain('bespreking')
  })

  it('are answered in eleven cases, and in four more in a draft', () => {
    const status = (wanted: string) =>
      texts(`select divergence_id as text from positions where status = '${wanted}'`)
    expect(status('vastgelegd')).toHaveLength(11)
    expect(status('concept')).toHaveLength(4)
    expect(texts('select review_on as text from positions where review_on is not null')).toContain(
      '2026-12-01',
    )
  })
})

describe('cells of the demo region', () => {
  it('show every state, nominal and derived ones, and one contradiction', async () => {
    const { cellStates } = await import('~/domain/alignment/vocabulary')
    const where = cellsOfPlans()
    const states = texts(`select distinct state as text from cells where ${where}`)
    expect(states.sort()).toEqual([...cellStates].sort())
    const places = (condition: string) =>
      texts(
        `select tenant_id || ' ' || subject_priority_id as text from cells
         where (${where}) and ${condition} order by 1`,
      )
    expect(places('nominal = 1')).toEqual(['montfoort digitale-veiligheid'])
    expect(places('derived = 1')).toEqual(['lopik ondermijning', 'oudewater digitale-veiligheid'])
    expect(places("conflict is not null and conflict <> 'null'")).toEqual([
      'ijsselstein digitale-veiligheid',
    ])
    expect(places("state = 'bewust_niet'")).toEqual([
      'lopik maatschappelijke-onrust',
      'woerden jonge-aanwas',
    ])
  })

  it('are 35: seven regional priorities by five municipalities', () => {
    expect(texts(`select state as text from cells where ${cellsOfPlans()}`)).toHaveLength(35)
  })
})
