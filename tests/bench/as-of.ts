import { Agent, get } from 'node:http'
import { performance } from 'node:perf_hooks'
import { addYears } from '~/domain/dates'
import { startServer } from '../support/server'
import { as } from '../support/visitor'
import { demoToday } from './demo-database'
import { median, rounded, type Figure } from './figure'
import { withWeeklyHistory } from './history'
import { demoPassword } from './matrix'

const blocks = 12
const perBlock = 15
const today = '/de-copen/afstemming'
const then = `${today}?op=${addYears(demoToday, -3)}`

/** Asks one page again and again over a kept connection. */
function asker(origin: string, cookie: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return (path: string) =>
    new Promise<number>((resolve, reject) => {
      const started = performance.now()
      get(`${origin}${path}`, { agent, headers: { cookie } }, (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === 200
            ? resolve(performance.now() - started)
            : reject(new Error(`${path}: ${response.statusCode}`)),
        )
      }).on('error', reject)
    })
}

/** Medians of the pages in a portal over this database, in turns so that a slow moment falls on all. */
async function medians(database: string, paths: readonly string[]): Promise<number[]> {
  const portal = await startServer({ database })
  try {
    const visitor = await as(portal.origin, 'secretaris@de-copen.example', demoPassword)
    const ask = asker(portal.origin, `__Host-sessie=${visitor.cookie('__Host-sessie')}`)
    const times = paths.map((): number[] => [])
    for (let block = -4; block < blocks; block += 1)
      for (const [at, path] of paths.entries())
        for (let i = 0; i < perBlock; i += 1) {
          const took = await ask(path)
          if (block >= 0) times[at]?.push(took)
        }
    return times.map(median)
  } finally {
    await portal.stop()
  }
}

/**
 * The matrix as of three years back beside that of today, where every cell and finding changed each week;
 * and the matrix of today beside that of a portal without such a history. `ratio` is value / against.
 */
export async function run(database: string): Promise<Figure[]> {
  const weekly = withWeeklyHistory(database, demoToday)
  const [now = 0, past = 0] = await medians(weekly.path, [today, then])
  const [plain = 0] = await medians(database, [today])
  const history = `${weekly.cells} cells and ${weekly.findings} findings kept`
  return [
    {
      name: 'matrix as of three years back',
      value: rounded(past),
      unit: 'ms',
      against: `the matrix of today, ${rounded(now)} ms, with ${history}`,
      ratio: rounded(past / now),
    },
    {
      name: 'matrix of today with a long history',
      value: rounded(now),
      unit: 'ms',
      against: `without it, ${rounded(plain)} ms; ${history}`,
      ratio: rounded(now / plain),
    },
  ]
}
