import { desc, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { Facts } from '~/domain/documents/imported-document'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { imports, linkCandidates } from '../schema'

/** What is kept of a document: facts with their passages. The file and its names of people are not. */
export interface ReadDocument {
  fileName: string
  title: string
  sha256: string
  facts: Facts
  warnings: string[]
}

/** Keeps what was found and returns the id under which it waits for acceptance. */
export function insertImport(
  scope: TenantScope,
  tx: Tx,
  document: ReadDocument,
  now: Date,
): string {
  const id = randomUUID()
  const { fileName, title, sha256, facts, warnings } = document
  tx.insert(imports)
    .values({
      tenantId: scope.tenant,
      id,
      fileName,
      title,
      sha256,
      found: { facts, warnings },
      importedAt: now.getTime(),
      importedBy: scope.userId,
    })
    .run()
  return id
}

/** The own documents that were read, newest first. */
export function listImports(scope: TenantScope) {
  return db
    .select({
      id: imports.id,
      title: imports.title,
      fileName: imports.fileName,
      importedAt: imports.importedAt,
      acceptedAt: imports.acceptedAt,
    })
    .from(imports)
    .where(inTenant(scope, imports))
    .orderBy(desc(imports.importedAt))
    .all()
}

/** One own document with its facts, or undefined. */
export function findImport(scope: TenantScope, id: string) {
  const row = db
    .select({
      id: imports.id,
      title: imports.title,
      fileName: imports.fileName,
      sha256: imports.sha256,
      found: imports.found,
      importedAt: imports.importedAt,
      acceptedAt: imports.acceptedAt,
    })
    .from(imports)
    .where(inTenant(scope, imports, eq(imports.id, id)))
    .get()
  if (!row) return undefined
  const { found, ...rest } = row
  const { facts, warnings } = found as { facts: unknown; warnings: string[] }
  return { ...rest, facts: Facts.parse(facts), warnings }
}

/** The own documents with the same bytes, the oldest first. */
export function importsOfFile(scope: TenantScope, sha256: string) {
  return db
    .select({ id: imports.id, importedAt: imports.importedAt, acceptedAt: imports.acceptedAt })
    .from(imports)
    .where(inTenant(scope, imports, eq(imports.sha256, sha256)))
    .orderBy(imports.importedAt)
    .all()
}

/** Marks a document as handled. */
export function markAccepted(scope: TenantScope, tx: Tx, id: string, now: Date): void {
  tx.update(imports)
    .set({ acceptedAt: now.getTime() })
    .where(inTenant(scope, imports, eq(imports.id, id)))
    .run()
}

/** Frames that own documents refer to, as candidates for a link. */
export function listLinkCandidates(scope: TenantScope) {
  return db
    .select({
      id: linkCandidates.id,
      planId: linkCandidates.planId,
      name: linkCandidates.name,
      quote: linkCandidates.quote,
      subjectTenantId: linkCandidates.subjectTenantId,
      subjectPlanId: linkCandidates.subjectPlanId,
    })
    .from(linkCandidates)
    .where(inTenant(scope, linkCandidates))
    .orderBy(linkCandidates.name)
    .all()
}

/** Adds a candidate for a link. */
export function insertLinkCandidate(
  scope: TenantScope,
  tx: Tx,
  candidate: {
    planId: string
    name: string
    quote: string
    subjectTenantId: string | null
    subjectPlanId: string | null
  },
  now: Date,
): void {
  tx.insert(linkCandidates)
    .values({ tenantId: scope.tenant, id: randomUUID(), ...candidate, recordedAt: now.getTime() })
    .run()
}
