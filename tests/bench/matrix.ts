import { Agent, get } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { startServer, type RunningServer } from '../support/server'
import { as } from '../support/visitor'
import { median, rounded, type Figure } from './figure'

const path = '/de-copen/afstemming'
const reader = 'secretaris@de-copen.example'
export const demoPassword = 'kompas-demo-2026'
const blocks = 20
const perBlock = 25
const here = (to: string) => fileURLToPath(new URL(to, import.meta.url))

/** The bare server as plain JavaScript, by the same compiler as the portal. */
async function buildBare(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': here('../../app'), db: here('../../db') } },
    build: { ssr: here('./bare-matrix.ts'), outDir, emptyOutDir: false },
  })
  return join(outDir, 'bare-matrix.js')
}

interface Side {
  port: string
  agent: Agent
}

const side = ({ origin }: RunningServer): Side => ({
  port: new URL(origin).port,
  agent: new Agent({ keepAlive: true, maxSockets: 1 }),
})

/** One request over the kept connection; its milliseconds and what came. */
function request({ port, agent }: Side, headers: Record<string, string>) {
  return new Promise<{ took: number; body: Buffer; status: number }>((resolve, reject) => {
    const started = performance.now()
    get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          took: performance.now() - started,
          body: Buffer.concat(chunks),
          status: response.statusCode ?? 0,
        }),
      )
    }).on('error', reject)
  })
}

async function block(one: Side, headers: Record<string, string>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < perBlock; i += 1) times.push((await request(one, headers)).took)
  return times
}

/** Blocks in turns, so that a slow moment of the machine falls on both alike. */
async function compare(portal: Side, bare: Side, headers: Record<string, string>) {
  for (let warmUp = 0; warmUp < blocks; warmUp += 1)
    for (const one of [portal, bare]) await block(one, headers)
  const times: { portal: number[]; bare: number[] } = { portal: [], bare: [] }
  for (let round = 0; round < blocks; round += 1) {
    times.portal.push(...(await block(portal, headers)))
    times.bare.push(...(await block(bare, headers)))
  }
  return { portal: median(times.portal), bare: median(times.bare) }
}

const withoutNonce = (page: Buffer) => page.toString().replace(/nonce="[^"]*"/g, 'nonce')

/** Whether both wrote the same page; where they part, that place goes to stderr. */
function sameness(portal: Buffer, bare: Buffer): string {
  const [one, other] = [withoutNonce(portal), withoutNonce(bare)]
  if (one === other) return `the same ${portal.length} bytes of HTML`
  const at = [...one].findIndex((sign, index) => sign !== other[index])
  process.stderr.write(
    `portal: ${one.slice(at - 40, at + 80)}\nbare:   ${other.slice(at - 40, at + 80)}\n`,
  )
  return `${bare.length} bytes of HTML where the portal has ${portal.length}`
}

async function figures(portal: Side, bare: Side, cookie: string): Promise<Figure[]> {
  const [ours, theirs] = [await request(portal, { cookie }), await request(bare, { cookie })]
  if (ours.status !== 200 || theirs.status !== 200)
    throw new Error(`No matrix: ${ours.status} and ${theirs.status}`)
  const same = sameness(ours.body, theirs.body)
  const found: Figure[] = []
  for (const [name, headers] of [
    ['matrix page', { cookie }],
    ['matrix page, gzip', { cookie, 'accept-encoding': 'gzip' }],
  ] as const) {
    const { portal: value, bare: least } = await compare(portal, bare, headers)
    found.push({
      name,
      value: rounded(value),
      unit: 'ms',
      against: `bare node:http server, ${rounded(least)} ms, ${same}`,
      ratio: rounded(least / value),
    })
  }
  return found
}

/**
 * Median of sequential requests over one kept connection: the built portal in production mode beside a
 * bare server over the same database, each in its own process. The ratio is bare / portal.
 */
export async function run(database: string): Promise<Figure[]> {
  const folder = mkdtempSync(here('../../build/bench-'))
  const env = { LOG_LEVEL: 'info' }
  const portal = await startServer({ database, env })
  try {
    const visitor = await as(portal.origin, reader, demoPassword)
    const page = await visitor.get(path)
    const stylesheet = /rel="stylesheet" href="([^"]*)"/.exec(page.text)?.[1] ?? ''
    const script = await buildBare(folder)
    const bare = await startServer({ database, script, env: { ...env, STYLESHEET: stylesheet } })
    try {
      return await figures(
        side(portal),
        side(bare),
        `__Host-sessie=${visitor.cookie('__Host-sessie')}`,
      )
    } finally {
      await bare.stop()
    }
  } finally {
    await portal.stop()
    rmSync(folder, { recursive: true })
  }
}
