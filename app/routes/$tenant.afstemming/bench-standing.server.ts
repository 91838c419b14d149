import { localItems } from '~/domain/alignment/workbench/bench'
import { progressOf } from '~/domain/alignment/workbench/progress'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { layerWord } from '~/ui/nl'
import { benchInput } from '../$tenant.afstemming_.werkbank/read.server'

/** How far the workbench is with this text, for each strategy; De Copen first. */
export const benchStanding = (
  scope: TenantScope,
  plan: PlanVersion,
  strategies: readonly PlanVersion[],
) =>
  [...strategies].reverse().map((strategy) => {
    const { assessed, total, open } = progressOf(localItems(benchInput(scope, plan, strategy)))
    return {
      owner: strategy.owner,
      layer: layerWord[strategy.layer],
      plan: `${plan.id}.${plan.version}`,
      assessed,
      total,
      open,
    }
  })

export type BenchStanding = ReturnType<typeof benchStanding>[number]
