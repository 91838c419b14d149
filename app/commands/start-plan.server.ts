import { isDemo } from 'db/queries/before-scope.server'
import { adoptedVersions, listPlans } from 'db/queries/plans.server'
import { ensurePlan, insertVersion } from 'db/queries/plan-writes.server'
import type { Period } from '~/domain/dates'
import type { Beginning } from '~/domain/plans/editing/beginnings'
import { mayRunBeside } from '~/domain/plans/editing/period'
import type { StartKind } from '~/domain/plans/editing/start'
import type { PlanId } from '~/domain/plans/plan'
import { command } from './command.server'
import { realign } from './realign.server'
import { insist } from './refusals'

/** A new IVP: what it is called, when it runs, and what it starts with. */
export interface StartPlan {
  title: string
  period: Period
  from: StartKind
  /** The plan that it was copied from; else it follows the last adopted plan before it. */
  follows: PlanId | null
  beginning: Beginning
}

/** `ivp-2027-2030`, or with a number behind it when that is taken. */
function newPlanId({ from, to }: Period, taken: ReadonlySet<string>): PlanId {
  const id = `ivp-${from.slice(0, 4)}-${to.slice(0, 4)}`
  for (let count = 1; ; count += 1) {
    const next = count === 1 ? id : `${id}-${count}`
    if (!taken.has(next)) return next
  }
}

/** Starts an IVP as a draft, and returns its id. Refused when its period overlaps an adopted IVP. */
export const startPlan = command('plan:write', (writing, input: StartPlan) => {
  const { scope, tx, now } = writing
  const { title, period, from, beginning } = input
  const adopted = adoptedVersions(scope).filter(({ kind }) => kind === 'ivp')
  insist(mayRunBeside(period, adopted))
  const before = adopted.find((plan) => plan.period.from < period.from)
  const content = {
    ...beginning,
    id: newPlanId(period, new Set(listPlans(scope).map(({ id }) => id))),
    kind: 'ivp' as const,
    layer: 'gemeente' as const,
    title,
    period,
    status: 'concept' as const,
    basis: 'artikel 38b Politiewet 2012',
    carriesOut: null,
    follows: input.follows ?? before?.id ?? null,
    uvpYears: null,
    fictitious: isDemo(),
  }
  ensurePlan(scope, tx, content, now)
  const version = insertVersion(scope, tx, content, now)
  return {
    result: content.id,
    events: [
      { action: 'plan.started', planId: content.id, from },
      ...realign(writing, content.id, version),
    ],
  }
})
