import { and, eq, gt, lte, ne, sql } from 'drizzle-orm'
import { db } from '../client.server'
import { kept } from '../prepare-once.server'
import { sessions, users } from '../schema'

/** Rows behind Lucia. Ids here are SHA-256 hashes of tokens, never tokens. */

export interface SessionRow {
  id: string
  userId: string
  createdAt: number
  seenAt: number
  expiresAt: number
}

export const insertSession = (row: SessionRow) => db.insert(sessions).values(row).run()

const sessionById = kept(() =>
  db
    .select({
      id: sessions.id,
      userId: sessions.userId,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      expiresAt: sessions.expiresAt,
      email: users.email,
      name: users.name,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare(),
)

/** The session with its user, expired or not, or undefined. */
export const findSession = (id: string) => sessionById().get({ id })

export const deleteSession = (id: string) => db.delete(sessions).where(eq(sessions.id, id)).run()

/** Ends one session and keeps its row, which tells whose unsent form may be given back. */
export const expireSession = (id: string, at: number) =>
  db
    .update(sessions)
    .set({ expiresAt: at })
    .where(and(eq(sessions.id, id), gt(sessions.expiresAt, at)))
    .run()

/** Ends all sessions of a person in the same way; one can be left out. */
export const expireSessionsOf = (userId: string, at: number, except = '') =>
  db
    .update(sessions)
    .set({ expiresAt: at })
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, at), ne(sessions.id, except)))
    .run()

export const sessionsOf = (userId: string): SessionRow[] =>
  db.select().from(sessions).where(eq(sessions.userId, userId)).all()

/** Moves the end of a session on, but never past `longest` milliseconds after its start. */
export const touchSession = (id: string, expiresAt: number, seenAt: number, longest: number) =>
  db
    .update(sessions)
    .set({ expiresAt: sql`min(${expiresAt}, ${sessions.createdAt} + ${longest})`, seenAt })
    .where(eq(sessions.id, id))
    .run()

export const deleteSessionsEndedBefore = (instant: number) =>
  db.delete(sessions).where(lte(sessions.expiresAt, instant)).run()
