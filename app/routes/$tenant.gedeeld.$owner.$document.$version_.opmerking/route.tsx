import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readShared } from 'db/queries/across-tenants.server'
import { findTenant } from 'db/queries/before-scope.server'
import { z } from 'zod'
import { comment } from '~/commands/comment.server'
import { found } from '~/commands/refusals'
import { CommentForm as CommentFields } from '~/domain/alignment/comment'
import { ItemId, PlanId } from '~/domain/plans/plan'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { sharedListPath, sharedPath } from '~/http/paths'
import { choice } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, PageHead, Stack } from '~/ui'
import { voiceText as words } from '~/ui/nl/voices'
import { CommentForm } from '~/ui/patterns/CommentForm'

const text = words.comment
const Params = z.object({
  owner: TenantSlug,
  document: PlanId,
  version: z.coerce.number().int().positive(),
})
const Query = z.object({ prioriteit: choice(ItemId) })
const rule = { may: 'comment:write', kind: 'partner', params: Params } as const

export const loader = tenantLoader({ ...rule, query: Query }, ({ scope, params, query }) => {
  const { owner, document, version } = params
  const municipality = found(findTenant(owner))
  const plan = found(
    municipality.kind === 'gemeente' ? readShared(scope, owner, document, version) : undefined,
  )
  const priority = plan.priorities.find(({ id }) => id === query.prioriteit)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    owner: { slug: owner, name: municipality.name },
    plan: { id: document, version, title: plan.title },
    about: priority ? text.aboutPriority(priority.title) : text.aboutPlan(plan.title),
  }
})

export const action = tenantAction(
  { ...rule, form: CommentFields },
  ({ scope, params, form, request }) => {
    const { owner, document: planId, version } = params
    const asked = Query.parse(Object.fromEntries(new URL(request.url).searchParams))
    const priorityId = asked.prioriteit ?? null
    comment(scope, { owner, planId, version, priorityId, divergenceId: null, text: form.text })
    return redirect(`${sharedPath(scope.tenant, owner, planId, version)}#reacties`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export default function PlanComment() {
  const { tenant, owner, plan, about } = useLoaderData<typeof loader>()
  const here = sharedPath(tenant.slug, owner.slug, plan.id, plan.version)
  return (
    <Stack gap="loose">
      <Breadcrumb
        crumbs={[
          { label: 'Met ons gedeeld', href: sharedListPath(tenant.slug) },
          { label: plan.title, href: here },
          { label: text.title },
        ]}
      />
      <PageHead title={text.title} pre={about} lead={text.lead(owner.name)} />
      <CommentForm back={here} />
    </Stack>
  )
}
