import { hash } from '@node-rs/argon2'
import type Database from 'better-sqlite3'
import type { Role } from '~/domain/tenancy/roles'
import type { TenantKind } from '~/domain/tenancy/tenant'

/** The password of every person in tests. */
export const testPassword = 'een lang wachtwoord voor tests'

let hashed: Promise<string> | undefined
const passwordHash = () =>
  (hashed ??= hash(testPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }))

export interface Person {
  email: string
  name?: string
  /** Tenant slug → role. */
  works: Record<string, Role>
}

const kinds: Record<string, TenantKind> = {
  'de-copen': 'driehoek',
  'bureau-rvs': 'regio',
  'politie-de-copen': 'partner',
  'om-midden-nederland': 'partner',
}

/** Adds a tenant with a body of its own. */
export function writeTenant(sqlite: Database.Database, slug: string): void {
  const kind = kinds[slug] ?? 'gemeente'
  const name = slug.charAt(0).toUpperCase() + slug.slice(1)
  const bodyKind = kind === 'partner' ? 'politie' : kind
  sqlite
    .prepare('INSERT OR IGNORE INTO bodies (id, name, kind) VALUES (?, ?, ?)')
    .run(slug, name, bodyKind)
  sqlite
    .prepare('INSERT OR IGNORE INTO tenants (slug, name, kind, body_id) VALUES (?, ?, ?, ?)')
    .run(slug, name, kind, slug)
}

/** Adds people with an account, their tenants and their memberships; ids are the e-mail addresses. */
export async function writePeople(sqlite: Database.Database, people: Person[]): Promise<void> {
  const secret = await passwordHash()
  for (const { email, name = email.split('@')[0], works } of people) {
    sqlite
      .prepare(
        'INSERT INTO users (id, email, name, password_hash, created_at) VALUES (?, ?, ?, ?, ?)',
      )
      .run(email, email, name, secret, Date.now())
    for (const [slug, role] of Object.entries(works)) {
      writeTenant(sqlite, slug)
      sqlite
        .prepare(
          'INSERT INTO members (tenant_id, id, user_id, role, started_at) VALUES (?, ?, ?, ?, ?)',
        )
        .run(slug, `${slug}-${email}`, email, role, Date.now())
    }
  }
}
