import Database from 'better-sqlite3'
import { findUserByEmail } from 'db/queries/users.server'
import { performance } from 'node:perf_hooks'
import { openScope } from '~/auth/open-scope.server'
import { found } from '~/commands/refusals'
import { writePlan } from '~/commands/write-plan.server'
import type { PlanVersion } from '~/domain/plans/plan'
import { startServer } from '../support/server'
import { as, type Visitor } from '../support/visitor'
import { median, rounded, type Figure } from './figure'
import { demoPassword } from './matrix'

const tenant = 'lopik'
const ivp = 'ivp-2028-2031-groot'
const uvp = 'uvp-2028-2029-groot'
const [priorities, goalsEach, measuresEach] = [30, 4, 10]
const rounds = 40
const adviser = `adviseur@${tenant}.example`
const sentence =
  'Wij werken samen met partners aan een veilige buurt en meten elk jaar of dat lukt. '

const head = (id: string, kind: 'ivp' | 'uvp') => ({
  id,
  kind,
  layer: 'gemeente' as const,
  title: id,
  period: { from: '2028-01-01', to: kind === 'ivp' ? '2031-12-31' : '2029-12-31' },
  status: 'concept' as const,
  basis: 'artikel 38b Politiewet 2012',
  carriesOut: kind === 'uvp' ? ivp : null,
  follows: null,
  uvpYears: null,
  fictitious: true,
  sections: [],
  dropped: [],
})

const list = <T>(length: number, make: (at: number) => T): T[] =>
  Array.from({ length }, (_, at) => make(at))

const bigPriorities = (): PlanVersion['priorities'] =>
  list(priorities, (at) => ({
    id: `p${at}`,
    number: String(at + 1),
    title: `Prioriteit ${at + 1}`,
    level: 'strategisch_thema',
    themes: ['jeugdoverlast'],
    why: sentence.repeat(6),
    approach: sentence.repeat(6),
    whyRich: null,
    approachRich: null,
    origins: ['analyse'],
    partners: ['politie', 'OM'],
    policeEffort: sentence,
    omEffort: null,
    budget: null,
    taskField: null,
    predecessors: [],
    goals: list(goalsEach, (goal) => ({
      id: `p${at}-g${goal}`,
      number: `${at + 1}.${goal + 1}`,
      text: sentence,
      indicator: {
        key: `i-${at}-${goal}`,
        name: 'Meldingen',
        unit: 'per jaar',
        direction: 'daalt',
        baseline: 100,
        baselineYear: 2027,
        target: 80,
        targetYear: 2031,
        source: null,
      },
    })),
  }))

const bigMeasures = (): PlanVersion['measures'] =>
  list(priorities * measuresEach, (at) => ({
    id: `m${at}`,
    number: String(at + 1),
    title: `Maatregel ${at + 1}`,
    priorityId: `p${at % priorities}`,
    goalId: null,
    instrument: null,
    result: sentence,
    owner: 'team veiligheid',
    partners: ['politie'],
    means: '4 dagen per jaar',
    budget: null,
    planning: null,
    quarterFrom: '2028-K1',
    quarterTo: '2028-K4',
    origin: null,
    report: null,
  }))

function makePlans(): void {
  const scope = found(openScope(found(findUserByEmail(adviser)).id, tenant))
  writePlan(scope, { ...head(ivp, 'ivp'), priorities: bigPriorities(), measures: [] })
  writePlan(scope, { ...head(uvp, 'uvp'), priorities: [], measures: bigMeasures() })
}

/** Every row of both plans, read and counted without anything around it. */
function readBare(sqlite: Database.Database): () => void {
  const tables = ['priorities', 'priority_themes', 'priority_predecessors', 'goals', 'measures']
  const statements = [...tables, 'plan_sections', 'plan_versions'].map((table) =>
    sqlite.prepare(`SELECT * FROM ${table} WHERE tenant_id = ? AND plan_id = ? AND version = 1`),
  )
  return () => {
    let rows = 0
    for (const plan of [ivp, uvp])
      for (const statement of statements) rows += statement.all(tenant, plan).length
    if (rows < priorities * (1 + goalsEach + measuresEach)) throw new Error(`Only ${rows} rows`)
  }
}

/** One row updated where it has this revision, in a transaction of its own. */
function saveBare(sqlite: Database.Database): () => void {
  const update = sqlite.prepare(
    'UPDATE goals SET source = ? WHERE tenant_id = ? AND plan_id = ? AND version = 1 AND id = ?',
  )
  let round = 0
  return sqlite.transaction(() => void update.run(`bron ${(round += 1)}`, tenant, ivp, 'p0-g1'))
}

async function timed(work: () => Promise<unknown> | void): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await work()
    // The first rounds compile statements and code.
    if (round >= rounds / 4) times.push(performance.now() - started)
  }
  return median(times)
}

const base = `/${tenant}/plannen/${ivp}/schrijven`

async function open(visitor: Visitor, path: string): Promise<void> {
  const answer = await visitor.get(path)
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
}

/** Saves one goal as the page does by itself, each time from the revision that the last save gave. */
function saving(visitor: Visitor): () => Promise<void> {
  let revision = 1
  const path = `${base}/p0?bewerk=p0-g0&_data=routes/$tenant.plannen.$plan.schrijven_.$item`
  return async () => {
    const answer = await visitor.post(path, {
      block: 'doel',
      version: '1',
      id: 'p0-g0',
      priorityId: 'p0',
      revision: String(revision),
      text: `${sentence} ${revision}`,
      vanzelf: '1',
    })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    revision += 1
  }
}

/**
 * Opening and saving in a draft with 30 priorities, 120 goals and 300 measures in its uitvoeringsplan:
 * median milliseconds of sequential requests to the built portal, beside reading or writing the same
 * rows on a bare connection. The ratio is bare / portal.
 */
export async function run(database: string): Promise<Figure[]> {
  makePlans()
  const server = await startServer({ database })
  const sqlite = new Database(database)
  try {
    const visitor = await as(server.origin, adviser, demoPassword)
    const bareRead = await timed(readBare(sqlite))
    const bareSave = await timed(saveBare(sqlite))
    const against = `the same rows read bare, ${rounded(bareRead)} ms`
    const figures: Figure[] = []
    for (const [name, path] of [
      ['open the outline of a big plan', base],
      ['open a goal in a big plan', `${base}/p0?bewerk=p0-g0`],
      ['read a big plan', `/${tenant}/plannen/${ivp}`],
    ] as const) {
      const value = await timed(() => open(visitor, path))
      figures.push({
        name,
        value: rounded(value),
        unit: 'ms',
        against,
        ratio: rounded(bareRead / value),
      })
    }
    const value = await timed(saving(visitor))
    figures.push({
      name: 'save a goal in a big plan',
      value: rounded(value),
      unit: 'ms',
      against: `one row written bare, ${rounded(bareSave)} ms`,
      ratio: Number((bareSave / value).toPrecision(2)),
    })
    return figures
  } finally {
    sqlite.close()
    await server.stop()
  }
}
