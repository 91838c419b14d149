import { expireSession, findSession, touchSession } from 'db/queries/sessions.server'
import { now } from '~/clock.server'
import { absoluteLimit, hashToken, idleLimit, lucia } from './lucia.server'

/** A page a minute moves the idle limit; more often would be a write for every page. */
const touchEvery = 60_000

export interface SignedIn {
  userId: string
  email: string
  name: string
  token: string
}

/** Without Max-Age: the row in the database is the truth, the browser forgets when it closes. */
const withoutMaxAge = (cookie: string): string => cookie.replace(/; Max-Age=\d+/, '')

/** Starts a session, always with a new token, and returns its `Set-Cookie` header. */
export async function openSession(userId: string): Promise<string> {
  await lucia.deleteExpiredSessions()
  const session = await lucia.createSession(userId, { createdAt: now().getTime() })
  return withoutMaxAge(lucia.createSessionCookie(session.id).serialize())
}

/** Ends this session and returns the header that clears the cookie. */
export async function closeSession(token: string | null): Promise<string> {
  if (token) await lucia.invalidateSession(token)
  return lucia.createBlankSessionCookie().serialize()
}

/** The token in the request's cookie, valid or not. */
export const tokenOf = (request: Request): string | null =>
  lucia.readSessionCookie(request.headers.get('Cookie') ?? '')

/** Moves the idle limit on, never past the absolute limit. */
function touch(token: string, createdAt: number, expiresAt: number): void {
  const at = now().getTime()
  const longest = absoluteLimit.milliseconds()
  const until = Math.min(at + idleLimit.milliseconds(), createdAt + longest)
  if (until - expiresAt >= touchEvery) touchSession(hashToken(token), until, at, longest)
}

/** Who is signed in, within both the idle and the absolute limit; else null. */
export async function signedIn(request: Request): Promise<SignedIn | null> {
  const token = tokenOf(request)
  if (!token) return null
  const { session, user } = await lucia.validateSession(token)
  if (!session || !user) return null
  const at = now().getTime()
  if (at - session.createdAt > absoluteLimit.milliseconds()) {
    expireSession(hashToken(token), at)
    return null
  }
  touch(token, session.createdAt, session.expiresAt.getTime())
  return { userId: user.id, email: user.email, name: user.name, token }
}

/** Whose session this token names, ended or not. It opens nothing: an ended session signs nobody in. */
export const ownerOf = (token: string | null): string | null =>
  (token && findSession(hashToken(token))?.userId) || null

/** Ends all sessions of a person: after a new password, another role, or the end of a membership. */
export const endSessionsOf = (userId: string): Promise<void> => lucia.invalidateUserSessions(userId)
