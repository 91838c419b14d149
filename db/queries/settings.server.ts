import { db, type Tx } from '../client.server'
import { settings, tenants } from '../schema'

/** Facts about the database itself; nobody's data, so there is no scope. */

/** Whether anybody has a space here yet. */
export const isFilled = (): boolean =>
  db.select({ slug: tenants.slug }).from(tenants).get() !== undefined

/** Marks this database as a demo: pages say so, and only then may the date be set. */
export const markDemo = (tx: Tx) => tx.insert(settings).values({ key: 'demo', value: '1' }).run()
