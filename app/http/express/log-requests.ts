import { randomUUID } from 'node:crypto'
import pinoHttp from 'pino-http'
import { log, loggedPath } from '../log.server'

/** One line for each request: method, path without secrets, status, duration. */
export const logRequests = pinoHttp({
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
})
