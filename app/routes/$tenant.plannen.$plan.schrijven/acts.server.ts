import { redirect } from '@remix-run/node'
import { findItem, placesOf, type AtItem } from 'db/queries/plan-items.server'
import { z } from 'zod'
import { found, Refused } from '~/commands/refusals'
import type { AtPart } from '~/commands/draft.server'
import { ItemId, PlanId } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { writingPath } from '~/http/paths'

/** Address and form of an act on one part of a draft. */
export const PartParams = z.object({
  plan: PlanId,
  kind: z.enum(['onderdeel', 'prioriteit', 'doel', 'maatregel']),
  item: ItemId,
})
export const PartForm = z.object({ version: z.coerce.number().int().positive() })

/**
 * Does an act that a button asked for. A refusal has no text to give back, so the page says it instead.
 */
export function done(page: string, act: () => string): Response {
  try {
    return redirect(act())
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown
    return redirect(`${page}?niet=${thrown.reason}`)
  }
}

/** The page on which an item is written. Throws `NotFound` when it is not there. */
export function pageOfItem(scope: TenantScope, at: AtItem): string {
  const { planId, kind, id } = at
  if (kind === 'plan') return writingPath(scope.tenant, planId)
  found(findItem(scope, at))
  if (kind === 'onderdeel' || kind === 'prioriteit') return writingPath(scope.tenant, planId, id)
  const place = found(placesOf(scope, at, kind).find((one) => one.id === id))
  return writingPath(scope.tenant, planId, place.within ?? undefined)
}

/** Where a part stands on its page. */
export const anchorOf = ({ kind, id }: AtPart): string =>
  kind === 'doel' || kind === 'maatregel' ? `#${id}` : `#${kind}-${id}`

/** The page on which a part has its place: the plan, or for a goal or measure its priority. */
export const pageOfPart = (scope: TenantScope, at: AtPart): string =>
  at.kind === 'onderdeel' || at.kind === 'prioriteit'
    ? writingPath(scope.tenant, at.planId)
    : pageOfItem(scope, at)
