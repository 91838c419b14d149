import { integer, text } from 'drizzle-orm/sqlite-core'

/** Slug of the tenant that owns the row: first part of every key. */
export const tenantId = () => text('tenant_id').notNull()

/** Instant in milliseconds since 1970, UTC. */
export const instant = (name: string) => integer(name)

/** Calendar date, `YYYY-MM-DD`. */
export const plainDate = (name: string) => text(name)

/** 0 or 1. */
export const flag = (name: string) => integer(name, { mode: 'boolean' })

/** Counts the saves of a row: whoever saves names the one that was read, so no word is lost. */
export const revision = () => integer('revision').notNull().default(1)
