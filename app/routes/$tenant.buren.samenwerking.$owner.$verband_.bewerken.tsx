import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { recordPartnership } from '~/commands/record-partnership.server'
import { NotFound } from '~/commands/refusals'
import { PartnershipForm } from '~/domain/neighbours/partnership'
import { partnershipPath, partnershipsPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, PageHead, Stack } from '~/ui'
import { PartnershipFormView } from '~/ui/neighbours/PartnershipForm'
import {
  ownPartnership,
  PartnershipParams,
} from './$tenant.buren.samenwerking.$owner.$verband/read.server'
import { partnershipText } from './$tenant.buren.samenwerking._index/text'

const text = { title: 'Bewerk de samenwerking' }

const access = {
  may: 'partnership:write',
  kind: ['gemeente', 'driehoek'],
  params: PartnershipParams,
} as const

export const loader = tenantLoader(access, ({ scope, params }) => {
  const { id, name, theme, lead, parties, from, to, approach, revision } = ownPartnership(
    scope,
    params,
  )
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    id,
    now: { name, theme, lead, parties: parties.join('\n'), from, to: to ?? '', approach },
    revision,
  }
})

export const action = tenantAction(
  { ...access, form: PartnershipForm },
  ({ scope, params: { owner, verband }, form }) => {
    if (owner !== scope.tenant) throw new NotFound()
    recordPartnership(scope, { ...form, id: verband })
    return redirect(`${partnershipPath(scope.tenant, owner, verband)}?gelukt=bewaard`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function EditPartnership() {
  const { tenant, id, now, revision } = useLoaderData<typeof loader>()
  const back = partnershipPath(tenant.slug, tenant.slug, id)
  return (
    <Stack gap="loose">
      <Breadcrumb
        crumbs={[
          { label: partnershipText.title, href: partnershipsPath(tenant.slug) },
          { label: now.name, href: back },
          { label: text.title },
        ]}
      />
      <PageHead title={text.title} lead={now.name} />
      <PartnershipFormView
        path={partnershipPath(tenant.slug, tenant.slug, id, 'bewerken')}
        back={back}
        now={now}
        revision={revision}
      />
    </Stack>
  )
}
