import { eq } from 'drizzle-orm'
import { db, type Tx } from '../client.server'
import { users } from '../schema'

/** People with an account. They belong to no tenant: a membership says for whom they work. */

/** The account with this e-mail address (in lower case), or undefined. */
export function findUserByEmail(email: string) {
  return db
    .select({ id: users.id, name: users.name, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.email, email))
    .get()
}

export interface NewUser {
  id: string
  email: string
  name: string
  passwordHash: string
  createdAt: number
}

export const insertUser = (tx: Tx, user: NewUser) => tx.insert(users).values(user).run()

export const updatePassword = (tx: Tx, id: string, passwordHash: string) =>
  tx.update(users).set({ passwordHash }).where(eq(users.id, id)).run()
