import type { PlanHead } from 'db/queries/plans.server'
import { settlementPath } from '~/http/paths'
import type { Act } from '~/ui/plans/acts'
import { isToSettle, whoIsNext, type Standing } from '~/ui/plans/standing'
import type { Attention } from './attention'
import { attentionText as text } from './text'

/** An own plan that is on its way to a decision, and what this person can do about it. */
export type OnItsWay = {
  plan: Pick<PlanHead, 'id' | 'title'>
  standing: Standing
  acts: readonly Act[]
  mayWrite: boolean
}

/**
 * What waits for this person on the way of a plan to its decision. A draft waits for nobody: who writes
 * it says when it is ready.
 */
export const lifecycleTasks = (tenant: string, plans: readonly OnItsWay[]): Attention[] =>
  plans.flatMap(({ plan, standing, acts, mayWrite }): Attention[] => {
    if (standing.status === 'concept') return []
    const item = { id: `stand-${plan.id}`, on: null, text: `${plan.title}. ${whoIsNext(standing)}` }
    const act = acts.find(({ emphasis }) => emphasis === 'primary')
    if (act) return [{ ...item, title: act.label, href: act.href }]
    if (!mayWrite || !isToSettle(standing)) return []
    return [{ ...item, title: text.amendTitle, href: settlementPath(tenant, plan.id) }]
  })
