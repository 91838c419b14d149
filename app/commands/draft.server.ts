import { draftHead, placesOf, type AtVersion, type DraftHead } from 'db/queries/plan-items.server'
import { placeItem } from 'db/queries/plan-item-writes.server'
import { listVersions } from 'db/queries/plans.server'
import type { AuditEvent, DraftItem } from '~/domain/audit/event'
import { goalsInOrder, inOrder, type Place } from '~/domain/plans/editing/places'
import { mayWrite } from '~/domain/plans/lifecycle'
import type { ItemKind } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { Writing } from './command.server'
import { realign } from './realign.server'
import { found, insist } from './refusals'

/** What every act on a draft says: which part of which version. */
export interface AtPart extends AtVersion {
  kind: Exclude<ItemKind, 'plan'>
  id: string
}

/** An own version that may be written. Throws `NotFound`, or `Refused` when its text lies fast. */
export function writableDraft(scope: TenantScope, at: AtVersion): DraftHead {
  const draft = found(draftHead(scope, at.planId, at.version))
  insist(mayWrite(draft))
  return draft
}

/** The item as the log names it. */
export const itemOf = ({ planId, version, kind, id }: AtPart | DraftItemAt): DraftItem => ({
  planId,
  version,
  kind,
  itemId: id,
})
type DraftItemAt = AtVersion & { kind: ItemKind; id: string }

/**
 * Computes the alignment again that rests on this draft: its own, or for a uvp that of the drafts of
 * its IVP; versions of an IVP that were shared rest on shared measures only. Running text between the
 * priorities is read by no rule.
 */
export function realignDraft(
  writing: Writing,
  { planId, version }: AtVersion,
  draft: DraftHead,
  kind: ItemKind,
): AuditEvent[] {
  if (kind === 'onderdeel') return []
  if (draft.kind !== 'uvp') return realign(writing, planId, version)
  const ivp = draft.carriesOut
  if (ivp === null || kind !== 'maatregel') return []
  return listVersions(writing.scope, ivp)
    .filter(({ visibility }) => visibility === 'concept')
    .flatMap((one) => realign(writing, ivp, one.version))
}

function write({ scope, tx }: Writing, at: AtVersion, kind: AtPart['kind'], to: readonly Place[]) {
  const now = new Map(placesOf(scope, at, kind).map((place) => [place.id, place]))
  for (const { id, position, number } of to) {
    const old = now.get(id)
    if (old?.position === position && old.number === number) continue
    placeItem(scope, tx, { ...at, kind, id }, { position, number })
  }
}

/** Gives the parts of a kind the numbers of this order; goals follow their priorities. */
export function arrange(
  writing: Writing,
  at: AtVersion,
  kind: AtPart['kind'],
  order: readonly Place[] = placesOf(writing.scope, at, kind),
): void {
  if (kind === 'doel') {
    write(writing, at, kind, goalsInOrder(order, placesOf(writing.scope, at, 'prioriteit')))
    return
  }
  write(writing, at, kind, inOrder(order))
  if (kind === 'prioriteit') arrange(writing, at, 'doel')
}
