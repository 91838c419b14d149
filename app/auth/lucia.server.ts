import {
  deleteSession,
  deleteSessionsEndedBefore,
  expireSessionsOf,
  findSession,
  insertSession,
  sessionsOf,
  touchSession,
} from 'db/queries/sessions.server'
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia'
import { createHash } from 'node:crypto'

/** Somebody who stays away this long signs in again. */
export const idleLimit = new TimeSpan(2, 'h')
/** Nobody stays signed in longer than a working day. */
export const absoluteLimit = new TimeSpan(12, 'h')

/** What the database stores of a session's token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Hashes ids on the way in and gives the token back on the way out, so Lucia never sees the hash. */
const adapter: Adapter = {
  setSession: async (session: DatabaseSession) => {
    insertSession({
      id: hashToken(session.id),
      userId: session.userId,
      createdAt: session.attributes.createdAt,
      seenAt: session.attributes.createdAt,
      expiresAt: session.expiresAt.getTime(),
    })
  },
  getSessionAndUser: async (token) => {
    const row = findSession(hashToken(token))
    if (!row) return [null, null]
    return [
      {
        id: token,
        userId: row.userId,
        expiresAt: new Date(row.expiresAt),
        attributes: { createdAt: row.createdAt },
      },
      { id: row.userId, attributes: { email: row.email, name: row.name } },
    ]
  },
  getUserSessions: async (userId) =>
    sessionsOf(userId).map((row) => ({
      id: row.id,
      userId: row.userId,
      expiresAt: new Date(row.expiresAt),
      attributes: { createdAt: row.createdAt },
    })),
  updateSessionExpiration: async (token, expiresAt) => {
    const longest = absoluteLimit.milliseconds()
    touchSession(hashToken(token), expiresAt.getTime(), Date.now(), longest)
  },
  // An expired row stays for a while: it tells whose unsent form may be given back.
  deleteSession: async (token) => {
    const row = findSession(hashToken(token))
    if (row && row.expiresAt > Date.now()) deleteSession(row.id)
  },
  deleteUserSessions: async (userId) => {
    expireSessionsOf(userId, Date.now())
  },
  deleteExpiredSessions: async () => {
    deleteSessionsEndedBefore(Date.now() - absoluteLimit.milliseconds())
  },
}

export const lucia = new Lucia(adapter, {
  sessionExpiresIn: idleLimit,
  sessionCookie: {
    name: '__Host-sessie',
    expires: false,
    attributes: { secure: true, sameSite: 'lax', path: '/' },
  },
  getSessionAttributes: ({ createdAt }) => ({ createdAt }),
  getUserAttributes: ({ email, name }) => ({ email, name }),
})

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseSessionAttributes: { createdAt: number }
    DatabaseUserAttributes: { email: string; name: string }
  }
}
