import { listUvps } from 'db/queries/execution.server'
import { draftHead } from 'db/queries/plan-items.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { mayWrite } from '~/domain/plans/lifecycle'
import type { TenantScope } from '~/domain/tenancy/scope'
import {
  knownPractice,
  type PracticeParams,
} from '../$tenant.buren.goede-praktijken.$owner.$practice/read.server'

/** Own uitvoeringsplannen of which the newest version can be written, with the priorities above. */
function openUvps(scope: TenantScope) {
  return listUvps(scope).flatMap(({ id, title, carriesOut }) => {
    const head = draftHead(scope, id)
    const ivp = carriesOut === null ? undefined : findPlanVersion(scope, carriesOut)
    return head && mayWrite(head).ok && ivp ? [{ id, title, priorities: ivp.priorities }] : []
  })
}

/** What the form needs: the drafts with their priorities, and the one that lies closest. */
export function readTakeOver(scope: TenantScope, params: PracticeParams) {
  const { id, owner, ownerName, title, themes } = knownPractice(scope, params)
  const drafts = openUvps(scope)
  const [close] = drafts.flatMap((draft) =>
    draft.priorities
      .filter((priority) => priority.themes.some((theme) => themes.includes(theme)))
      .map((priority) => `${draft.id}/${priority.id}`),
  )
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    practice: { id, owner, ownerName, title },
    drafts: drafts.map((draft) => ({
      label: draft.title,
      options: draft.priorities.map((priority) => ({
        value: `${draft.id}/${priority.id}`,
        label: `${priority.number} ${priority.title}`,
      })),
    })),
    proposed: close ?? null,
  }
}
export type TakeOverPage = ReturnType<typeof readTakeOver>
