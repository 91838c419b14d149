import { and, desc, eq, gt, inArray, lte } from 'drizzle-orm'
import { db } from '../client.server'
import { keptForms } from '../schema'

/** Fields of forms that came without a session, until their owner has signed in again. */

export interface KeptForm {
  id: string
  userId: string
  path: string
  /** JSON of `[name, value][]`. */
  fields: string
  expiresAt: number
}

/** More than this many at once are not somebody's own forms. */
const mostPerPerson = 20

/** Keeps a form in place of the one with its id, and forgets what is past its hour and the person's oldest above the limit. */
export function keep(form: KeptForm, now: number): void {
  db.transaction((tx) => {
    tx.delete(keptForms).where(lte(keptForms.expiresAt, now)).run()
    const tooMany = tx
      .select({ id: keptForms.id })
      .from(keptForms)
      .where(eq(keptForms.userId, form.userId))
      .orderBy(desc(keptForms.expiresAt))
      .limit(mostPerPerson)
      .offset(mostPerPerson - 1)
    tx.delete(keptForms).where(inArray(keptForms.id, tooMany)).run()
    const { fields, expiresAt } = form
    tx.insert(keptForms)
      .values(form)
      .onConflictDoUpdate({ target: keptForms.id, set: { fields, expiresAt } })
      .run()
  })
}

/** The kept form with this id, when it is this person's, was sent to this path and is not too old. */
export function findKeptForm(id: string, userId: string, path: string, now: number) {
  return db
    .select({ fields: keptForms.fields })
    .from(keptForms)
    .where(
      and(
        eq(keptForms.id, id),
        eq(keptForms.userId, userId),
        eq(keptForms.path, path),
        gt(keptForms.expiresAt, now),
      ),
    )
    .get()
}

/** Forgets what was kept for a person who signs out. */
export const forgetFormsOf = (userId: string) =>
  db.delete(keptForms).where(eq(keptForms.userId, userId)).run()
