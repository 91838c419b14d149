import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { renderToStaticMarkup } from 'react-dom/server'
import { shownText } from '~/documents/rich-text-field'
import { richTextFrom } from '~/documents/rich-text-markdown'
import { emptyText, isEmpty, type RichText } from '~/domain/texts/rich-text'
import { contentSecurityPolicy } from '~/http/security-headers'
import { RichTextField } from '~/ui'

const build = new URL('../../build/client/', import.meta.url)
const assets = readdirSync(new URL('assets', build))
const entry = assets.find((name) => /^entry\.client-.*\.js$/.test(name))
const styles = assets.filter((name) => name.endsWith('.css'))

/** What a page with a text holds, and what it was sent. */
export interface WritingPage {
  origin: string
  text: RichText
  revision: number
  signedIn: boolean
  /** How many forms came in at this moment; two at a time would be a mistake. */
  busiest: number
  /** Every body that was sent by itself, oldest first. */
  sent: URLSearchParams[]
  /** How long an answer takes, in milliseconds. */
  delay: number
  /** Addresses that the page asked for. */
  loaded: string[]
  stop(): Promise<void>
}

function Page({ page, nonce, editor }: { page: WritingPage; nonce: string; editor: boolean }) {
  return (
    <html lang="nl">
      <head>
        <title>Tekst</title>
        {styles.map((name) => (
          <link rel="stylesheet" href={`/assets/${name}`} key={name} />
        ))}
        <script src="/enhance.js" type="module" nonce={nonce} />
        {editor ? <script src={`/assets/${entry}`} type="module" nonce={nonce} /> : null}
      </head>
      <body>
        <main>
          <h1>Veiligheid in de wijk</h1>
          <h2>Schrijven</h2>
          <form
            method="post"
            action="/tekst"
            id="schrijven"
            data-keep=""
            data-autosave="routes/tekst"
          >
            <input type="hidden" name="revision" value={page.revision} />
            <input type="hidden" name="begin" value={page.revision} />
            <RichTextField
              id="aanpak"
              name="approach"
              label="Aanpak"
              hint="Wat gaat de gemeente doen?"
              required
              {...shownText(page.text)}
            />
            <p role="status" className="kdc-autosave" data-autosave-state="" />
            <button className="utrecht-button utrecht-button--primary-action">Bewaar</button>
          </form>
        </main>
      </body>
    </html>
  )
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return new URLSearchParams(body)
}

/** What the action of a page that saves itself answers: the other end of app/docs/autosave.md. */
function answer(page: WritingPage, form: URLSearchParams): [number, unknown] {
  if (!page.signedIn) return [401, { signIn: '/inloggen' }]
  if (form.get('revision') !== String(page.revision))
    return [409, { conflict: { path: '/beide-versies' } }]
  const read = richTextFrom(form.get('approach') ?? '')
  const problem = !read.ok ? read.message : isEmpty(read.text) ? 'Schrijf iets.' : null
  if (!read.ok || problem) return [422, { status: 'error', error: { approach: [problem] } }]
  page.text = read.text
  page.revision += 1
  return [200, { saved: { revision: page.revision, at: Date.UTC(2026, 9, 12, 12, 32) } }]
}

function file(path: string, response: ServerResponse): void {
  const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : ''
  response.setHeader('Content-Type', type)
  response.end(readFileSync(new URL(`.${path}`, build)))
}

/**
 * A server with one page that holds a text, with the built scripts and styles of the portal. It plays the
 * action of such a page; everything in the browser is the real thing.
 */
export async function writingPage(): Promise<WritingPage> {
  const page: WritingPage = {
    origin: '',
    text: emptyText,
    revision: 1,
    signedIn: true,
    busiest: 0,
    sent: [],
    delay: 0,
    loaded: [],
    stop: () => Promise.resolve(),
  }
  let open = 0
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://portal')
    page.loaded.push(url.pathname)
    if (/^\/assets\/|\.js$/.test(url.pathname)) return file(url.pathname, response)
    if (request.method === 'POST') {
      const form = await bodyOf(request)
      open += 1
      page.busiest = Math.max(page.busiest, open)
      await new Promise((resolve) => setTimeout(resolve, page.delay))
      open -= 1
      const [status, said] = answer(page, form)
      if (url.searchParams.get('_data') === 'routes/tekst') {
        page.sent.push(form)
        response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
        response.end(JSON.stringify(said))
      } else {
        response.writeHead(303, { Location: status === 401 ? '/inloggen' : '/tekst' }).end()
      }
      return
    }
    const nonce = randomBytes(16).toString('base64')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce))
    const editor = url.pathname === '/tekst'
    const markup = /^\/(?:tekst|zonder-editor)$/.test(url.pathname)
      ? renderToStaticMarkup(<Page page={page} nonce={nonce} editor={editor} />)
      : `<title>${url.pathname}</title>`
    response.end(`<!DOCTYPE html>${markup}`)
  }
  const server = createServer((request, response) => void respond(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  page.origin = `http://127.0.0.1:${address.port}`
  page.stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return page
}
