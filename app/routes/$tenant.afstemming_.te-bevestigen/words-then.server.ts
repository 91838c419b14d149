import { regionalLineage, type VersionedLink } from 'db/queries/link-versions.server'
import { fieldsAt } from 'db/queries/plan-edits.server'
import { hashOfTexts, linkWords, type LinkWords } from '~/commands/link-passages.server'
import { wordsIn } from '~/domain/alignment/carry/words'
import { itemFrom } from '~/domain/plans/editing/fields'
import { withForm } from '~/domain/plans/editing/rich-words'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'

/** The plan as its priorities and goals read at this instant, as far as edits of it were kept. */
function planAt(scope: TenantScope, plan: PlanVersion, instant: number): PlanVersion {
  const at = { planId: plan.id, version: plan.version }
  return {
    ...plan,
    priorities: plan.priorities.map((priority) => {
      const kept = fieldsAt(scope, { ...at, kind: 'prioriteit', id: priority.id }, instant)
      const item = kept === undefined ? null : itemFrom('prioriteit', kept)
      const goals = priority.goals.map((goal) => {
        const fields = fieldsAt(scope, { ...at, kind: 'doel', id: goal.id }, instant)
        const then = fields === undefined ? null : itemFrom('doel', fields)
        return then?.kind === 'doel' ? { ...goal, text: then.fields.text } : goal
      })
      if (item?.kind !== 'prioriteit') return { ...priority, goals }
      const { title, why } = item.fields
      return { ...priority, title, why: withForm(why).words, goals }
    }),
  }
}

/**
 * Both texts of a link as a person last said it. They are found among the versions that the link went
 * through and the edits of a draft, and the fingerprint of the link proves them; null when none fits.
 */
export function wordsThen(
  scope: TenantScope,
  link: VersionedLink,
  now: LinkWords,
  plan: PlanVersion,
): LinkWords | null {
  const { local } = link
  const isHere = local?.planId === plan.id && local.version === plan.version
  const edited = isHere ? wordsIn(planAt(scope, plan, link.saidAt), local) : now.local
  const wordsOf = linkWords(scope)
  const regional = regionalLineage(scope, link.id).map(
    (end) => wordsOf({ local: null, regional: end }).regional,
  )
  for (const mine of [now.local, edited])
    for (const theirs of [now.regional, ...regional])
      if (hashOfTexts(mine, theirs) === link.passagesHash) return { local: mine, regional: theirs }
  return null
}
