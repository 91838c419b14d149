import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordPartnership } from '~/commands/record-partnership.server'
import { PartnershipForm } from '~/domain/neighbours/partnership'
import { newPartnershipPath, partnershipPath, partnershipsPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, PageHead, Stack } from '~/ui'
import { PartnershipFormView } from '~/ui/neighbours/PartnershipForm'
import { partnershipText } from './$tenant.buren.samenwerking._index/text'

const text = {
  title: 'Nieuwe samenwerking',
  lead: 'Eerst leest alleen uw eigen organisatie het. Daarna deelt u het met de leden van de driehoek.',
}

const access = { may: 'partnership:write', kind: ['gemeente', 'driehoek'] } as const

export const loader = tenantLoader(access, ({ scope }) => ({
  tenant: { slug: scope.tenant, name: scope.name },
}))

export const action = tenantAction(
  { ...access, params: z.object({}), form: PartnershipForm },
  ({ scope, form }) => {
    const id = recordPartnership(scope, { ...form, id: null })
    return redirect(`${partnershipPath(scope.tenant, scope.tenant, id)}?gelukt=bewaard`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function NewPartnership() {
  const { tenant } = useLoaderData<typeof loader>()
  const back = partnershipsPath(tenant.slug)
  return (
    <Stack gap="loose">
      <Breadcrumb crumbs={[{ label: partnershipText.title, href: back }, { label: text.title }]} />
      <PageHead title={text.title} lead={text.lead} />
      <PartnershipFormView
        path={newPartnershipPath(tenant.slug)}
        back={back}
        now={{}}
        revision={0}
      />
    </Stack>
  )
}
