import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { env } from './app/env.server'
import { limitBody } from './app/http/express/limit-body'
import { logRequests } from './app/http/express/log-requests'
import { refuseOtherSites } from './app/http/express/refuse-other-sites'
import { log } from './app/http/log.server'
import { securityHeaders } from './app/http/security-headers'
import { scheduleDaily } from './app/jobs/schedule.server'

const year = 31_536_000_000
const hour = 3_600_000

const app = express()
app.disable('x-powered-by')
app.set('trust proxy', 'loopback')
app.use((_request, response, next) => {
  response.set(securityHeaders)
  next()
})
app.use(logRequests)
app.use(refuseOtherSites)
app.use(limitBody)
app.use(compression())
app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: year }))
// Only a name with an ending can be a file at the root; looking for others would cost every page.
app.get(/^\/[\w-]+\.\w+$/, express.static('build/client', { maxAge: hour, redirect: false }))

// The bundle is made by the build, so types are checked without it.
const bundle: string = './build/server/index.js'
const handle = createRequestHandler({
  build: (await import(bundle)) as ServerBuild,
  mode: env.NODE_ENV,
  getLoadContext: (request) => ({ address: request.ip ?? '' }),
})
app.all('*', (request, response, next) => void handle(request, response, next))

const server = app.listen(env.PORT, () => log.info({ address: server.address() }, 'listening'))
// Longer than a proxy or a pool of connections keeps one, or they send on one that closes.
server.keepAliveTimeout = 70_000
const daily = scheduleDaily()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    daily.stop()
    server.close(() => process.exit(0))
  })
