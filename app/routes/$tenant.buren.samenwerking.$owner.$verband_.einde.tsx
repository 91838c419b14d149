import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endPartnership } from '~/commands/end-partnership.server'
import { NotFound } from '~/commands/refusals'
import { NoFields } from '~/domain/trajects/forms'
import { partnershipPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { ConfirmPage } from '~/ui/people/ConfirmPage'
import {
  ownPartnership,
  PartnershipParams,
} from './$tenant.buren.samenwerking.$owner.$verband/read.server'

const text = {
  title: 'Beëindig de samenwerking',
  intro: (name: string) =>
    `‘${name}’ eindigt vandaag. Wie het kon lezen, leest dat het is beëindigd. De tekst en de verbonden onderdelen blijven staan.`,
  submit: 'Beëindig',
  back: 'Toch niet',
}

const access = {
  may: 'partnership:write',
  kind: ['gemeente', 'driehoek'],
  params: PartnershipParams,
} as const

export const loader = tenantLoader(access, ({ scope, params }) => {
  const { id, name } = ownPartnership(scope, params)
  return { tenant: { slug: scope.tenant, name: scope.name }, id, name }
})

export const action = tenantAction(
  { ...access, form: NoFields },
  ({ scope, params: { owner, verband } }) => {
    if (owner !== scope.tenant) throw new NotFound()
    endPartnership(scope, verband)
    return redirect(`${partnershipPath(scope.tenant, owner, verband)}?gelukt=beeindigd`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function PartnershipEnd() {
  const { tenant, id, name } = useLoaderData<typeof loader>()
  const [form] = useForm({ id: 'einde', lastResult: useSubmission() })
  return (
    <ConfirmPage
      title={text.title}
      intro={text.intro(name)}
      submit={text.submit}
      back={{ href: partnershipPath(tenant.slug, tenant.slug, id), label: text.back }}
      messages={form.errors}
    />
  )
}
