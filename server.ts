import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { randomUUID } from 'node:crypto'
import pinoHttp from 'pino-http'
import { env } from './app/env.server'
import { log, loggedPath } from './app/http/log.server'
import { isSameSite } from './app/http/same-site'
import { securityHeaders } from './app/http/security-headers'

const year = 31_536_000_000
const largestBody = 25 * 1024 * 1024

const app = express()
app.disable('x-powered-by')
app.set('trust proxy', 'loopback')
app.use((_request, response, next) => {
  response.set(securityHeaders)
  next()
})
app.use(
  pinoHttp({
    logger: log,
    genReqId: () => randomUUID(),
    serializers: {
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        path: loggedPath(req.url),
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
  }),
)
app.use((request, response, next) => {
  const provenance = {
    method: request.method,
    host: request.get('Host') ?? null,
    origin: request.get('Origin') ?? null,
    secFetchSite: request.get('Sec-Fetch-Site') ?? null,
  }
  if (isSameSite(provenance, env.ORIGIN)) {
    // Remix compares again, with the host that a proxy names; ours may pass on its own host only.
    if (provenance.origin && URL.canParse(provenance.origin))
      request.headers['x-forwarded-host'] = new URL(provenance.origin).host
    return next()
  }
  response.status(403).type('text').send('Dit formulier komt niet van het portaal zelf.\n')
})
app.use((request, response, next) => {
  if (Number(request.get('Content-Length') ?? 0) <= largestBody) return next()
  response
    .status(413)
    .type('text')
    .send('Dit is te groot. Een bestand mag ten hoogste 20 MB zijn.\n')
})
// A body that does not say how long it is cannot be refused before it is read. Browsers always say it.
app.use((request, response, next) => {
  if (request.get('Transfer-Encoding') === undefined) return next()
  response.status(411).type('text').send('Zeg bij het versturen hoe groot het is.\n')
})
app.use(compression())
app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: year }))
// Only a name with an ending can be a file at the root; looking for others would cost every page.
app.get(/^\/[\w-]+\.\w+$/, express.static('build/client', { maxAge: 3_600_000, redirect: false }))

// The bundle is made by the build, so types are checked without it.
const bundle: string = './build/server/index.js'
const handle = createRequestHandler({
  build: (await import(bundle)) as ServerBuild,
  mode: env.NODE_ENV,
  getLoadContext: (request) => ({ address: request.ip ?? '' }),
})
app.all('*', (request, response, next) => void handle(request, response, next))

const server = app.listen(env.PORT, () => log.info({ address: server.address() }, 'listening'))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => server.close(() => process.exit(0)))
