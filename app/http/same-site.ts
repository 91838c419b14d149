/** What the check needs of a request; Express and Remix requests both can give it. */
export interface Provenance {
  method: string
  host: string | null
  origin: string | null
  secFetchSite: string | null
}

/**
 * Whether a request that changes something comes from the portal's own pages. An `Origin` counts when
 * its host equals `Host`, or when it equals the public `ORIGIN` behind a proxy. A request without
 * `Origin` and `Sec-Fetch-Site` is no browser's, so no cookie was lent to another site.
 */
export function isSameSite(request: Provenance, publicOrigin: string | undefined): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return true
  if (request.secFetchSite && !['same-origin', 'none'].includes(request.secFetchSite)) return false
  if (request.origin === null) return true
  if (publicOrigin && request.origin === new URL(publicOrigin).origin) return true
  return URL.canParse(request.origin) && new URL(request.origin).host === request.host
}
