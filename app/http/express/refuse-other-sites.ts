import type { RequestHandler } from 'express'
import { env } from '~/env.server'
import { isSameSite } from '../same-site'

/** Answers 403 to a form that another site sent, before Remix sees it (which would answer 500). */
export const refuseOtherSites: RequestHandler = (request, response, next) => {
  const origin = request.get('Origin') ?? null
  const provenance = {
    method: request.method,
    host: request.get('Host') ?? null,
    origin,
    secFetchSite: request.get('Sec-Fetch-Site') ?? null,
  }
  if (!isSameSite(provenance, env.ORIGIN)) {
    response.status(403).type('text').send('Dit formulier komt niet van het portaal zelf.\n')
    return
  }
  // Remix compares again, with the host that a proxy names; ours may pass on its own host only.
  if (origin && URL.canParse(origin)) request.headers['x-forwarded-host'] = new URL(origin).host
  next()
}
