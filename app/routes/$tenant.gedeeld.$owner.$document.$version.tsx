import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decisionsOfShared, readShared, sharedWithUs } from 'db/queries/across-tenants.server'
import { commentsAbout } from 'db/queries/voices.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { PlanId } from '~/domain/plans/plan'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { may } from '~/domain/tenancy/roles'
import { commentWithdrawalPath, planCommentPath, sharedListPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { longDate } from '~/ui/dates'
import { readableBy } from '~/ui/nl'
import { PlanComments } from '~/ui/patterns/PlanComments'
import { ReadOnlyPlan } from '~/ui/plans/ReadOnlyPlan'
import { planComments } from './$tenant.gedeeld.$owner.$document.$version_.opmerking/comments'

const Params = z.object({
  owner: TenantSlug,
  document: PlanId,
  version: z.coerce.number().int().positive(),
})

const text = { list: 'Met ons gedeeld', sharedOn: 'Gedeeld op' }

export const loader = tenantLoader({ may: 'shared:read', params: Params }, ({ scope, params }) => {
  const { owner, document, version } = params
  const head = found(
    sharedWithUs(scope).find(
      (one) => one.owner === owner && one.planId === document && one.version === version,
    ),
  )
  const plan = found(readShared(scope, owner, document, version))
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    head: {
      ownerName: head.ownerName,
      sharedOn: head.sharedOn,
      visibility: head.visibility,
    },
    plan,
    decisions: decisionsOfShared(scope, owner, document),
    comments: planComments(
      commentsAbout(scope, owner, document),
      plan,
      may(scope.role, 'comment:write')
        ? (id) => commentWithdrawalPath(scope.tenant, id)
        : () => null,
    ),
    comment:
      scope.kind === 'partner' && plan.kind === 'ivp' && may(scope.role, 'comment:write')
        ? planCommentPath(scope.tenant, owner, { planId: document, version })
        : null,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${data.plan.title} van ${data.head.ownerName} – ${data.tenant.name} – Kompas De Copen`
      : '',
  },
]

export default function SharedPlan() {
  const { tenant, head, plan, decisions, comments, comment } = useLoaderData<typeof loader>()
  return (
    <ReadOnlyPlan
      plan={plan}
      ownerName={head.ownerName}
      crumbs={[{ label: text.list, href: sharedListPath(tenant.slug) }]}
      decisions={decisions}
      facts={[
        `${text.sharedOn} ${longDate(head.sharedOn)}`,
        readableBy({ layer: plan.layer, visibility: head.visibility }),
      ]}
    >
      <PlanComments comments={comments} priorities={plan.priorities} write={comment} />
    </ReadOnlyPlan>
  )
}
