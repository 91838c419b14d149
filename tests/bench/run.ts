import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoToday, makeDemo } from './demo-database'
import type { Figure } from './figure'

/**
 * `npm run bench`: builds the portal, makes the demo region and prints a JSON line for each figure.
 * Names of benchmarks as arguments run only those: `npm run bench -- matrix assets`.
 */
const folder = mkdtempSync(join(tmpdir(), 'kompas-bench-'))
const database = join(folder, 'demo.db')
const wanted = process.argv.slice(2)

async function measure(name: string, run: () => Promise<Figure[]>): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return
  for (const figure of await run()) process.stdout.write(`${JSON.stringify(figure)}\n`)
}

execFileSync('npx', ['remix', 'vite:build', '--logLevel', 'error'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
makeDemo(database)
// Benchmarks that read in this process find the database here; it is read when they are imported.
process.env['DATABASE_PATH'] = database
process.env['KOMPAS_TODAY'] = demoToday
try {
  await measure('matrix', async () => (await import('./matrix')).run(database))
  await measure('as-of', async () => (await import('./as-of')).run(database))
  await measure('assets', async () => (await import('./assets')).run(database))
  await measure('align', async () => (await import('./align')).run())
  await measure('plan', async () => (await import('./plan')).run(database))
  await measure('realign', async () => (await import('./realign')).run())
  await measure('reanchor', async () => (await import('./reanchor')).run())
  await measure('suggest', async () => (await import('./suggest')).run())
  await measure('read-pdf', async () => (await import('./read-pdf')).run())
} finally {
  rmSync(folder, { recursive: true })
}
process.exit(0)
