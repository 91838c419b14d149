import { lintOf } from 'db/queries/lint.server'
import { draftHead } from 'db/queries/plan-items.server'
import { lastWritten, removedParts } from 'db/queries/plan-edits.server'
import { findPlanVersion, visibilityOfVersions } from 'db/queries/plans.server'
import { WholePart } from 'db/whole-part'
import { found } from '~/commands/refusals'
import { aroundPriorities } from '~/domain/plans/editing/chapters'
import { mayWrite } from '~/domain/plans/lifecycle'
import { countPerPart, partKey, partOf, type LintPart } from '~/domain/plans/lint/reading-order'
import type { PlanId, PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { isEmpty } from '~/domain/texts/rich-text'
import { instantText } from '~/ui/dates'
import { pointsOf } from '~/ui/plans/lintPoints'

/** One entry of the outline. */
const entryOf =
  (counts: ReadonlyMap<string, number>) =>
  ({ id, number, title, body }: PlanVersion['sections'][number]) => ({
    id,
    number,
    title,
    empty: isEmpty(body),
    points: counts.get(partKey({ kind: 'onderdeel', id })) ?? 0,
  })

/** The priorities that are written in: of a uvp those of the IVP that it carries out. */
function prioritiesOf(scope: TenantScope, plan: PlanVersion): PlanVersion['priorities'] {
  if (plan.kind !== 'uvp' || plan.carriesOut === null) return plan.priorities
  return findPlanVersion(scope, plan.carriesOut)?.priorities ?? []
}

/**
 * The newest version of an own plan as it is being written, with its points of attention and outline.
 * Throws `NotFound` when there is none.
 */
export function readDraft(
  scope: TenantScope,
  planId: PlanId,
  partIn: (plan: Pick<PlanVersion, 'sections'>) => LintPart,
) {
  const head = found(draftHead(scope, planId))
  const { plan, open } = found(lintOf(scope, planId, head.version))
  const priorities = prioritiesOf(scope, plan)
  const counts = countPerPart(plan, open)
  const { before, after } = aroundPriorities(plan.sections)
  const ruling = mayWrite(head)
  const written = lastWritten(scope, { planId, version: head.version })
  const part = partIn(plan)
  const here = open.filter(({ item }) => partKey(partOf(plan, item)) === partKey(part))
  return {
    plan,
    priorities,
    outline: {
      before: before.map(entryOf(counts)),
      priorities: priorities.map(({ id, number, title, level }) => ({
        id,
        number,
        title,
        level,
        points: counts.get(partKey({ kind: 'prioriteit', id })) ?? 0,
      })),
      after: after.map(entryOf(counts)),
    },
    closed: ruling.ok ? null : ruling.message,
    savedAt: written === null ? null : instantText(written),
    visibility: visibilityOfVersions(scope, planId).get(head.version) ?? ('concept' as const),
    points: pointsOf(here),
  }
}
export type Draft = ReturnType<typeof readDraft>

/** Parts that were taken out and are not back yet, each once, newest first. */
export function readRemoved(scope: TenantScope, { id, version, ...plan }: PlanVersion) {
  const present = new Set([
    ...plan.sections.map((one) => one.id),
    ...plan.priorities.flatMap((one) => [one.id, ...one.goals.map((goal) => goal.id)]),
    ...plan.measures.map((one) => one.id),
  ])
  const seen = new Set<string>()
  return removedParts(scope, { planId: id, version })
    .filter((part) => !present.has(part.id) && !seen.has(part.id) && seen.add(part.id))
    .slice(0, 20)
    .map((part) => ({
      kind: part.kind,
      id: part.id,
      name: WholePart.parse(part.fields).name,
      at: instantText(part.at),
    }))
}
