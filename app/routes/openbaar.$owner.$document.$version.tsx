import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findTenant } from 'db/queries/before-scope.server'
import { publicDecisions, readPublic } from 'db/queries/public.server'
import { z } from 'zod'
import { today } from '~/clock.server'
import { NotFound, found } from '~/commands/refusals'
import { PlanId } from '~/domain/plans/plan'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { publicListPath, publicOwnerPath } from '~/http/paths'
import { publicLoader } from '~/http/public-loader.server'
import { publicText } from '~/ui/plans/publicText'
import { ReadOnlyPlan } from '~/ui/plans/ReadOnlyPlan'

const Params = z.object({
  owner: TenantSlug,
  document: PlanId,
  version: z.coerce.number().int().positive(),
})

export const loader = publicLoader(({ params }) => {
  const parsed = Params.safeParse(params)
  if (!parsed.success) throw new NotFound()
  const { owner, document, version } = parsed.data
  const tenant = found(findTenant(owner))
  return json({
    owner: { slug: tenant.slug, name: tenant.name },
    plan: found(readPublic(today(), owner, document, version)),
    decisions: publicDecisions(today(), owner, document),
  })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.plan.title} – ${data.owner.name} – Kompas De Copen` : '' },
]

export default function PublicPlan() {
  const { owner, plan, decisions } = useLoaderData<typeof loader>()
  return (
    <ReadOnlyPlan
      plan={plan}
      ownerName={owner.name}
      crumbs={[
        { label: publicText.title, href: publicListPath },
        { label: owner.name, href: publicOwnerPath(owner.slug) },
      ]}
      facts={[]}
      decisions={decisions}
    />
  )
}
