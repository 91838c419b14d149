/** A browser as far as HTTP goes: it keeps cookies and does not follow redirects by itself. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(
    path: string,
    fields?: Record<string, string> | FormData,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** Follows redirects with GET until there is a page. */
  follow(answer: Answer): Promise<Answer>
  signIn(email: string, password: string): Promise<Answer>
  cookie(name: string): string | undefined
  setCookie(name: string, value: string): void
}

/** An answer with its body read. `location` is a path within the portal. */
export interface Answer {
  status: number
  headers: Headers
  text: string
  bytes: Buffer
  location: string | null
}

const pathOf = (location: string | null, origin: string): string | null => {
  if (location === null) return null
  const url = new URL(location, origin)
  return url.origin === origin ? url.pathname + url.search : location
}

/** Keeps or forgets what one `Set-Cookie` says. */
function remember(jar: Map<string, string>, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim())
  const at = pair.indexOf('=')
  const name = pair.slice(0, at)
  if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) jar.delete(name)
  else jar.set(name, pair.slice(at + 1))
}

const encoded = (fields: Record<string, string> | FormData) =>
  fields instanceof FormData ? fields : new URLSearchParams(fields)

/** A new visitor without cookies. `address` is the client address that a proxy would name. */
export function visitor(origin: string, address = '192.0.2.1'): Visitor {
  const jar = new Map<string, string>()
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers)
    headers.set('X-Forwarded-For', address)
    if (jar.size > 0) headers.set('Cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    const response = await fetch(origin + path, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) remember(jar, cookie)
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      status: response.status,
      headers: response.headers,
      text: bytes.toString('utf8'),
      bytes,
      location: pathOf(response.headers.get('Location'), origin),
    }
  }
  const self: Visitor = {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        body: encoded(fields),
        headers: { Origin: origin, ...headers },
      }),
    follow: async (answer) =>
      answer.location?.startsWith('/') ? self.follow(await self.get(answer.location)) : answer,
    signIn: (email, password) => self.post('/inloggen', { email, password }),
    cookie: (name) => jar.get(name),
    setCookie: (name, value) => void jar.set(name, value),
  }
  return self
}

/** A visitor who is signed in; throws when the portal does not recognise them. */
export async function as(origin: string, email: string, password: string): Promise<Visitor> {
  const person = visitor(origin)
  const answer = await person.signIn(email, password)
  if (answer.status !== 302) throw new Error(`${email} was not recognised: ${answer.status}`)
  return person
}
