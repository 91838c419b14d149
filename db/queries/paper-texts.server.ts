import { and, eq } from 'drizzle-orm'
import type { PlanId } from '~/domain/plans/plan'
import type { PaperKind } from '~/domain/papers/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { RichText } from '~/domain/texts/rich-text'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { paperTexts } from '../schema'

/** Own words in a paper, with the count of their saves. */
export interface PaperText {
  section: string
  body: RichText
  revision: number
}

const ofPaper = (planId: PlanId, paper: PaperKind) =>
  and(eq(paperTexts.planId, planId), eq(paperTexts.paper, paper))

/** The own words in one paper about an own plan; what is not there is filled in by the portal. */
export function textsOfPaper(scope: TenantScope, planId: PlanId, paper: PaperKind): PaperText[] {
  return db
    .select({
      section: paperTexts.section,
      body: paperTexts.body,
      revision: paperTexts.revision,
    })
    .from(paperTexts)
    .where(inTenant(scope, paperTexts, ofPaper(planId, paper)))
    .all()
}

interface PaperTextKey {
  planId: PlanId
  paper: PaperKind
  section: string
}

/** Writes the words of one section; `revision` is the new count. */
export function putPaperText(
  scope: TenantScope,
  tx: Tx,
  { body, revision, ...key }: PaperTextKey & { body: RichText; revision: number },
  now: Date,
): void {
  const words = { body, revision, updatedAt: now.getTime(), updatedBy: scope.userId }
  tx.insert(paperTexts)
    .values({ tenantId: scope.tenant, ...key, ...words })
    .onConflictDoUpdate({
      target: [paperTexts.tenantId, paperTexts.planId, paperTexts.paper, paperTexts.section],
      set: words,
    })
    .run()
}
