import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { isNull } from 'drizzle-orm'
import { tenantKinds } from '../../app/domain/tenancy/tenant'
import { roles } from '../../app/domain/tenancy/roles'
import { flag, instant, plainDate, tenantId } from './columns'

/** An organisation in the region, with or without a space of its own in the portal. */
export const bodies = sqliteTable('bodies', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['gemeente', 'driehoek', 'regio', 'politie', 'om'] }).notNull(),
  cbsCode: text('cbs_code'),
})

export const tenants = sqliteTable('tenants', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: tenantKinds }).notNull(),
  bodyId: text('body_id')
    .notNull()
    .unique()
    .references(() => bodies.id),
  /** A second person confirms every link that somebody records. */
  fourEyes: flag('four_eyes').notNull().default(false),
})

/** Dated membership of a driehoek or regio; `until` is the last day. */
export const regionMembers = sqliteTable(
  'region_members',
  {
    tenantId: tenantId().references(() => tenants.slug),
    bodyId: text('body_id')
      .notNull()
      .references(() => bodies.id),
    from: plainDate('from_on').notNull(),
    until: plainDate('until_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.bodyId, t.from] }),
    index('region_members_body').on(t.bodyId, t.tenantId),
  ],
)

export const users = sqliteTable('users', {
  id: text('id').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  passwordHash: text('password_hash'),
  createdAt: instant('created_at').notNull(),
})

/** A person's role in one tenant. An ended row stays, as history. */
export const members = sqliteTable(
  'members',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role', { enum: roles }).notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('members_active').on(t.userId, t.tenantId).where(isNull(t.endedAt)),
  ],
)

export const invitations = sqliteTable(
  'invitations',
  {
    tenantId: tenantId().references(() => tenants.slug),
    id: text('id').notNull(),
    email: text('email').notNull(),
    role: text('role', { enum: roles }).notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
)

/** Lucia's sessions. The id is the SHA-256 of the cookie's token, so a backup signs nobody in. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('sessions_user').on(t.userId)],
)

/** Counters of failed sign-ins, shaped as rate-limiter-flexible expects; they survive a restart. */
export const rateLimits = sqliteTable('rate_limits', {
  key: text('key').primaryKey(),
  points: instant('points').notNull(),
  expire: instant('expire'),
})

/** Fields of a form that was posted after the session ended; given back after sign-in, for an hour. */
export const keptForms = sqliteTable('kept_forms', {
  id: text('id').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id),
  path: text('path').notNull(),
  fields: text('fields').notNull(),
  expiresAt: instant('expires_at').notNull(),
})

/** Facts about this database itself: `demo` is `1` in a demo or test database only. */
export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
