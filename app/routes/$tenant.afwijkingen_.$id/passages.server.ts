import { readShared } from 'db/queries/across-tenants.server'
import { findPlanVersion } from 'db/queries/plans.server'
import type { Passage } from '~/domain/alignment/passage'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { planPath, sharedPath } from '~/http/paths'
import { planStatusWord } from '~/ui/nl'
import type { PassageView } from '~/ui/patterns/Passages'
import { itemName } from '../$tenant.afstemming/local-items'
import { divergenceText as text } from './text'
import { passageWords } from './view'

/** The version that a passage comes from, when this tenant may read it: its own, or a shared one. */
const versionOf = (
  scope: TenantScope,
  { owner, planId, version }: Passage,
): PlanVersion | undefined =>
  owner === scope.tenant
    ? findPlanVersion(scope, planId, version)
    : readShared(scope, owner, planId, version)

const place = (plan: PlanVersion | undefined, { itemId, title, planId }: Passage): string => {
  if (!plan || itemId === null) return plan?.title ?? title
  const kinds = ['prioriteit', 'doel', 'actie'] as const
  const named = kinds.flatMap((kind) => itemName(plan, { planId, kind, itemId }) ?? [])
  const [short] = (named[0] ?? title).split(', ')
  return `${plan.title}, ${short ?? title}`
}

type PlainPassage = Omit<PassageView, 'source'> & { source: string; fictitious: boolean }

/** A passage with where it stands and where to read on; null where this side has no text. */
export function passageView(
  scope: TenantScope,
  passage: Passage | null,
  owner: { slug: string; name: string },
): PlainPassage | null {
  if (!passage) return null
  const plan = versionOf(scope, passage)
  const { planId, version, itemId } = passage
  const path =
    passage.owner === scope.tenant
      ? planPath(scope.tenant, planId, version)
      : sharedPath(scope.tenant, passage.owner, planId, version)
  return {
    owner,
    place: place(plan, passage),
    text: passageWords(passage),
    source: plan ? text.source(version, planStatusWord[plan.status]) : '',
    fictitious: plan?.fictitious ?? false,
    href: plan ? (itemId === null ? path : `${path}#${itemId}`) : undefined,
  }
}
