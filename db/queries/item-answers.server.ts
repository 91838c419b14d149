import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { LocalEnd } from '~/domain/alignment/link'
import type { ItemAnswer } from '~/domain/alignment/vocabulary'
import type { StoredAnswer } from '~/domain/alignment/workbench/bench'
import type { PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { db, type Tx } from '../client.server'
import { inTenant } from '../in-tenant.server'
import { itemAnswerRows } from '../schema'

/** A local item of one own plan version, held against one version of a strategy. */
export interface ItemAtStrategy {
  planId: PlanId
  version: number
  kind: LocalEnd['kind']
  itemId: string
  strategy: StoredAnswer['strategy']
}

const stored = (row: typeof itemAnswerRows.$inferSelect): StoredAnswer => ({
  id: row.id,
  kind: row.itemKind,
  itemId: row.itemId,
  strategy: {
    owner: row.strategyTenantId,
    planId: row.strategyPlanId,
    version: row.strategyVersion,
  },
  answer: row.answer,
  note: row.note,
})

const inVersion = (scope: TenantScope, planId: PlanId, version: number) =>
  inTenant(
    scope,
    itemAnswerRows,
    eq(itemAnswerRows.planId, planId),
    eq(itemAnswerRows.version, version),
    isNull(itemAnswerRows.endedAt),
  )

/** The answers without a link that stand in one own plan version, oldest first. */
export const itemAnswersOf = (
  scope: TenantScope,
  planId: PlanId,
  version: number,
): StoredAnswer[] =>
  db
    .select()
    .from(itemAnswerRows)
    .where(inVersion(scope, planId, version))
    .orderBy(itemAnswerRows.recordedAt, itemAnswerRows.id)
    .all()
    .map(stored)

/** Adds an answer and returns its id. */
export function insertItemAnswer(
  scope: TenantScope,
  tx: Tx,
  input: ItemAtStrategy & { answer: ItemAnswer; note: string | null },
  now: Date,
): string {
  const id = randomUUID()
  tx.insert(itemAnswerRows)
    .values({
      tenantId: scope.tenant,
      id,
      planId: input.planId,
      version: input.version,
      itemKind: input.kind,
      itemId: input.itemId,
      strategyTenantId: input.strategy.owner,
      strategyPlanId: input.strategy.planId,
      strategyVersion: input.strategy.version,
      answer: input.answer,
      note: input.note,
      recordedOn: scope.today,
      recordedAt: now.getTime(),
      recordedBy: scope.userId,
    })
    .run()
  return id
}

/** Ends what was answered about these items and this strategy, in whichever of its versions. */
export function endItemAnswers(
  scope: TenantScope,
  tx: Tx,
  at: Omit<ItemAtStrategy, 'kind' | 'itemId'> & {
    items: readonly Pick<ItemAtStrategy, 'kind' | 'itemId'>[]
  },
  now: Date,
): void {
  const items = at.items.map(({ kind, itemId }) =>
    and(eq(itemAnswerRows.itemKind, kind), eq(itemAnswerRows.itemId, itemId)),
  )
  if (items.length === 0) return
  tx.update(itemAnswerRows)
    .set({ endedAt: now.getTime() })
    .where(
      and(
        inVersion(scope, at.planId, at.version),
        eq(itemAnswerRows.strategyTenantId, at.strategy.owner),
        eq(itemAnswerRows.strategyPlanId, at.strategy.planId),
        or(...items),
      ),
    )
    .run()
}

/** Carries the answers of one version over to a copy of it: the items are the same lineage. */
export function copyItemAnswers(
  scope: TenantScope,
  tx: Tx,
  { planId, from, to }: { planId: PlanId; from: number; to: number },
): void {
  const rows = tx
    .select()
    .from(itemAnswerRows)
    .where(inVersion(scope, planId, from))
    .all()
  for (const row of rows)
    tx.insert(itemAnswerRows)
      .values({ ...row, id: randomUUID(), version: to })
      .run()
}

/** Who gave an answer that still stands, and when; undefined when it does not stand. */
export const givenAnswer = (scope: TenantScope, id: string) =>
  db
    .select({
      id: itemAnswerRows.id,
      planId: itemAnswerRows.planId,
      version: itemAnswerRows.version,
      itemId: itemAnswerRows.itemId,
      recordedBy: itemAnswerRows.recordedBy,
      recordedAt: itemAnswerRows.recordedAt,
    })
    .from(itemAnswerRows)
    .where(
      inTenant(scope, itemAnswerRows, eq(itemAnswerRows.id, id), isNull(itemAnswerRows.endedAt)),
    )
    .get()

/** Ends one answer. */
export function endItemAnswer(scope: TenantScope, tx: Tx, id: string, now: Date): void {
  tx.update(itemAnswerRows)
    .set({ endedAt: now.getTime() })
    .where(
      inTenant(scope, itemAnswerRows, eq(itemAnswerRows.id, id), isNull(itemAnswerRows.endedAt)),
    )
    .run()
}

/** Brings back the answers of one plan version that ended at this instant; returns their ids. */
export function reviveItemAnswers(
  scope: TenantScope,
  tx: Tx,
  { planId, version, endedAt }: { planId: PlanId; version: number; endedAt: number },
): string[] {
  const ids = tx
    .select({ id: itemAnswerRows.id })
    .from(itemAnswerRows)
    .where(
      inTenant(
        scope,
        itemAnswerRows,
        eq(itemAnswerRows.planId, planId),
        eq(itemAnswerRows.version, version),
        eq(itemAnswerRows.endedAt, endedAt),
      ),
    )
    .all()
    .map(({ id }) => id)
  tx.update(itemAnswerRows)
    .set({ endedAt: null })
    .where(inTenant(scope, itemAnswerRows, inArray(itemAnswerRows.id, ids)))
    .run()
  return ids
}
