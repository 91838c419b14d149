import { eq } from 'drizzle-orm'
import { db, type Tx } from '../client.server'
import { settings, tenants } from '../schema'

/** Facts about the database itself; nobody's data, so there is no scope. */

/** Whether anybody has a space here yet. */
export const isFilled = (): boolean =>
  db.select({ slug: tenants.slug }).from(tenants).get() !== undefined

/** Marks this database as a demo: pages say so, and only then may the date be set. */
export const markDemo = (tx: Tx) => tx.insert(settings).values({ key: 'demo', value: '1' }).run()

/** The day on which all plans were aligned last, `YYYY-MM-DD`. */
export const alignedOn = (): string | undefined =>
  db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'aligned_on')).get()
    ?.value

/** Remembers that all plans were aligned on this day. */
export const markAligned = (day: string) =>
  db
    .insert(settings)
    .values({ key: 'aligned_on', value: day })
    .onConflictDoUpdate({ target: settings.key, set: { value: day } })
    .run()
