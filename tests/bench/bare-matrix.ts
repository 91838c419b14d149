import { isDemo, membershipsOf } from 'db/queries/before-scope.server'
import { countUnexplained } from 'db/queries/divergences.server'
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { gzipSync } from 'node:zlib'
import { lucia } from '~/auth/lucia.server'
import { openScope } from '~/auth/open-scope.server'
import { env } from '~/env.server'
import { navigation } from '~/http/navigation'
import { AlignmentQuery } from '~/routes/$tenant.afstemming/filter'
import { readDriehoek } from '~/routes/$tenant.afstemming/read-driehoek.server'
import { barePage } from './bare-page'

/**
 * The matrix page without Express, Remix and React: the same session, membership and queries, the same
 * HTML from template strings. It shows what the portal's framework costs.
 */
const stylesheet = process.env['STYLESHEET'] ?? ''

async function answer(request: IncomingMessage): Promise<string | null> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const token = lucia.readSessionCookie(request.headers.cookie ?? '')
  const { user } = token ? await lucia.validateSession(token) : { user: null }
  const [slug = ''] = url.pathname.slice(1).split('/')
  const scope = user && openScope(user.id, slug)
  if (!scope) return null
  membershipsOf(user.id)
  isDemo()
  const query = AlignmentQuery.parse(Object.fromEntries(url.searchParams))
  return barePage({
    tenant: { slug: scope.tenant, name: scope.name },
    user: user.name,
    nav: navigation(scope, { unexplained: countUnexplained(scope) }),
    today: scope.today,
    nonce: randomBytes(16).toString('base64'),
    stylesheet,
    page: readDriehoek(scope, query),
  })
}

createServer((request, response) => {
  void answer(request).then((html) => {
    if (html === null) return response.writeHead(request.url === '/healthz' ? 200 : 404).end()
    const zip = request.headers['accept-encoding']?.includes('gzip')
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
    })
    return response.end(zip ? gzipSync(html) : html)
  })
}).listen(env.PORT)
