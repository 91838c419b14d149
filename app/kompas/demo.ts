import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * `npm run demo`: builds, migrates, seeds once and serves. `-- --fresh` starts over. Running it again
 * keeps the data.
 */
process.env['NODE_ENV'] = 'production'
process.env['DATABASE_PATH'] ||= 'data/demo.db'
process.env['KOMPAS_TODAY'] ||= '2026-10-12'
process.env['LOG_LEVEL'] ||= 'warn'
const database = process.env['DATABASE_PATH']

if (process.argv.includes('--fresh'))
  for (const ending of ['', '-wal', '-shm']) rmSync(database + ending, { force: true })
mkdirSync(dirname(database), { recursive: true })
const isNew = !existsSync(database)

process.stdout.write('Het portaal wordt gebouwd …\n')
execFileSync('npx', ['remix', 'vite:build', '--logLevel', 'warn'], { stdio: 'inherit' })

const { sqlite } = await import('db/client.server')
const { migrate } = await import('db/migrate.server')
migrate(sqlite)
const { isDemo } = await import('db/queries/before-scope.server')
if (!isDemo()) {
  process.stdout.write('De voorbeeldregio wordt gemaakt …\n')
  const { seedDemo } = await import('db/seed/seed-demo.server')
  await seedDemo()
}

const { env } = await import('~/env.server')
const { accountLines } = await import('db/seed/account-lines')
await import('../../server')
process.stdout.write(
  [
    '',
    `Kompas De Copen draait op http://localhost:${env.PORT}`,
    isNew
      ? 'Nieuwe voorbeelddatabase:'
      : 'Bestaande voorbeelddatabase (opnieuw beginnen: -- --fresh):',
    `  ${database}`,
    `Vandaag is in dit portaal ${env.KOMPAS_TODAY}.`,
    '',
    ...accountLines(env.DEMO_PASSWORD),
    '',
  ].join('\n'),
)
