import { existsSync } from 'node:fs'

/** `npm start`: serves a built portal in production. It migrates nothing and seeds nothing. */
process.env['NODE_ENV'] = 'production'
const { env } = await import('~/env.server')
const complaints: string[] = []
if (!existsSync('build/server/index.js')) complaints.push('build: bouw eerst met npm run build')
if (env.DATABASE_PATH !== ':memory:' && !existsSync(env.DATABASE_PATH))
  complaints.push('DATABASE_PATH: deze database is er niet, maak haar met kompas migrate')
if (complaints.length === 0) {
  const { isDemo } = await import('db/queries/before-scope.server')
  if (env.KOMPAS_TODAY && !isDemo())
    complaints.push('KOMPAS_TODAY: mag alleen bij een voorbeelddatabase')
}
for (const line of complaints) process.stderr.write(`${line}\n`)
if (complaints.length > 0) process.exit(1)
await import('../../server')
