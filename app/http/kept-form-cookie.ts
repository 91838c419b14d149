import { createHash, randomBytes } from 'node:crypto'

const name = '__Host-formulier'

/** A form without a session is kept this long, in seconds. */
export const keptFor = 3600

/** The secret of this browser that binds kept forms to it, or null. */
export function bindingOf(request: Request): string | null {
  const cookies = request.headers.get('Cookie') ?? ''
  return new RegExp(`(?:^|; *)${name}=([\\w-]{43})(?:;|$)`).exec(cookies)?.[1] ?? null
}

export const newBinding = (): string => randomBytes(32).toString('base64url')

export const bindingCookie = (binding: string): string =>
  `${name}=${binding}; Path=/; Max-Age=${keptFor}; Secure; HttpOnly; SameSite=Lax`

/** What the database stores: it can only be found with both the address and the cookie. */
export const boundId = (binding: string, form: string): string =>
  createHash('sha256').update(`${binding} ${form}`).digest('hex')
