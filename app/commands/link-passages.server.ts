import { readShared } from 'db/queries/across-tenants.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { createHash } from 'node:crypto'
import { priorityWords, wordsIn } from '~/domain/alignment/carry/words'
import type { Link } from '~/domain/alignment/link'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

/** Both texts of a link as people compare them; null where there is none. */
export type LinkWords = { local: string | null; regional: string | null }

/** SHA-256 over two texts as people compare them; null where there is none. */
export const hashOfTexts = (local: string | null, regional: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([local, regional]))
    .digest('hex')

/**
 * Reads both texts of links, in the versions that they name; each version is read once.
 * @param known versions that were read already
 */
export function linkWords(
  scope: TenantScope,
  known: readonly PlanVersion[] = [],
): (link: Pick<Link, 'local' | 'regional'>) => LinkWords {
  const keyOf = (owner: string, id: string, version: number) => `${owner}/${id}/${version}`
  const read = new Map<string, PlanVersion | undefined>(
    known.map((plan) => [keyOf(plan.owner, plan.id, plan.version), plan]),
  )
  const once = (key: string, make: () => PlanVersion | undefined) => {
    if (!read.has(key)) read.set(key, make())
    return read.get(key)
  }
  return ({ local, regional: { owner, planId, version, priorityId } }) => {
    const plan =
      local &&
      once(keyOf(scope.tenant, local.planId, local.version), () =>
        findPlanVersion(scope, local.planId, local.version),
      )
    const strategy = once(keyOf(owner, planId, version), () =>
      readShared(scope, owner, planId, version),
    )
    const priority = strategy?.priorities.find(({ id }) => id === priorityId)
    return {
      local: plan && local ? wordsIn(plan, local) : null,
      regional: strategy && priority ? priorityWords(strategy, priority) : null,
    }
  }
}

/**
 * The fingerprint of both passages of a link in the versions that it names: as long as it stays the
 * same, a person has said the link of these very words.
 */
export function passagesHashOf(scope: TenantScope, link: Pick<Link, 'local' | 'regional'>): string {
  const { local, regional } = linkWords(scope)(link)
  return hashOfTexts(local, regional)
}
