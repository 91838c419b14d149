import { practiceTakers, sharedPractices } from 'db/queries/across-neighbours.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { themeName } from '~/domain/strategies/kernbeleid'
import type { TenantScope } from '~/domain/tenancy/scope'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { planPath, sharedPath, writingPath } from '~/http/paths'
import { takersOf } from '../$tenant.buren.goede-praktijken._index/read.server'

/** The address of a good practice: whose it is, and its id there. */
export const PracticeParams = z.object({ owner: TenantSlug, practice: z.string().max(80) })
export type PracticeParams = z.infer<typeof PracticeParams>

/** A good practice that is offered now; throws `NotFound` for any other. */
export const knownPractice = (scope: TenantScope, { owner, practice }: PracticeParams) =>
  found(sharedPractices(scope).find((one) => one.owner === owner && one.id === practice))

/** Everything that the page of one good practice shows. */
export function readPractice(scope: TenantScope, params: PracticeParams) {
  const one = knownPractice(scope, params)
  const takers = practiceTakers(scope)
  const mine = scope.tenant
  const own = takers.find(
    (row) =>
      row.taker === mine &&
      row.owner === one.owner &&
      row.planId === one.planId &&
      row.measureId === one.measureId,
  )
  return {
    tenant: { slug: mine, name: scope.name },
    practice: {
      id: one.id,
      owner: one.owner,
      ownerName: one.ownerName,
      title: one.title,
      lesson: one.lesson,
      contact: one.contact,
      sharedOn: one.sharedOn,
      fictitious: one.fictitious,
      themes: one.themes.map(themeName),
      instrument: one.instrument,
      result: one.result,
      actor: one.actor,
      partners: one.partners,
      means: one.means,
      budget: one.budget,
    },
    takers: takersOf(one, takers),
    plan:
      one.owner === mine
        ? planPath(mine, one.planId, one.version)
        : sharedPath(mine, one.owner, one.planId, one.version),
    inOwnPlan: own ? writingPath(mine, own.inPlan) : null,
  }
}
export type PracticePage = ReturnType<typeof readPractice>
