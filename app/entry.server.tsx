import type { EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { randomBytes } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { EditorEntryProvider } from './http/editor-entry'
import { log, loggedPath } from './http/log.server'
import { NonceProvider } from './http/nonce'
import { contentSecurityPolicy } from './http/security-headers'

/**
 * Renders the whole page before it is sent: reads are synchronous, so there is nothing to stream.
 * React takes no page over in the browser, so pages go without its markers.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const nonce = randomBytes(16).toString('base64')
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce))
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  const page = renderToStaticMarkup(
    <NonceProvider value={nonce}>
      <EditorEntryProvider value={context.manifest.entry.module}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </EditorEntryProvider>
    </NonceProvider>,
  )
  return new Response(`<!DOCTYPE html>${page}`, { status, headers })
}

/** The data of one loader by itself (`?_data=`) is as private as its page. */
export function handleDataRequest(response: Response): Response {
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
  return response
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  // An address that does not exist is the visitor's business, not an incident.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  log.error({ err: error, path: loggedPath(new URL(request.url).pathname) }, 'unexpected')
}
