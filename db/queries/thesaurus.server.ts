import { asc, inArray } from 'drizzle-orm'
import { editedThesaurus, type EditedConcept } from '~/domain/alignment/suggest/edited-thesaurus'
import type { Concept, Thesaurus } from '~/domain/alignment/suggest/thesaurus'
import { defaultThesaurus } from '~/domain/alignment/suggest/thesaurus-default'
import { isTheme } from '~/domain/strategies/kernbeleid'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { thesaurusConcepts } from '../schema'
import { strategyOwnersAbove } from './region.server'

/** Reads across tenants: the thesaurus of a region is for everybody in it. */

/** Every edit of the bureau above this tenant, or of the bureau that it is, oldest first. */
export function thesaurusEdits(scope: TenantScope): (EditedConcept & { recordedOn: string })[] {
  return db
    .select()
    .from(thesaurusConcepts)
    .where(inArray(thesaurusConcepts.tenantId, [scope.tenant, ...strategyOwnersAbove(scope)]))
    .orderBy(asc(thesaurusConcepts.version))
    .all()
    .map(({ id, version, preferred, alternatives, theme, broader, removed, recordedOn }) => ({
      id,
      version,
      preferred,
      alternatives,
      theme: isTheme(theme) ? theme : undefined,
      broader: broader ?? undefined,
      removed,
      recordedOn,
    }))
}

/** The thesaurus that suggestions for this tenant are made with. */
export const thesaurusOf = (scope: TenantScope): Thesaurus =>
  editedThesaurus(defaultThesaurus, thesaurusEdits(scope))

/** Writes a concept as the next version of the thesaurus; earlier versions stay. */
export function insertConcept(
  scope: TenantScope,
  tx: Tx,
  { id, preferred, alternatives, theme, broader }: Concept,
  { version, removed, now }: { version: number; removed: boolean; now: Date },
): void {
  tx.insert(thesaurusConcepts)
    .values({
      tenantId: scope.tenant,
      id,
      version,
      preferred,
      alternatives: [...alternatives],
      theme: theme ?? null,
      broader: broader ?? null,
      removed,
      recordedOn: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
}
