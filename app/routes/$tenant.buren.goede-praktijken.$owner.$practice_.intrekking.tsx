import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NotFound } from '~/commands/refusals'
import { withdrawPractice } from '~/commands/withdraw-practice.server'
import { NoFields } from '~/domain/trajects/forms'
import { practicePath, practicesPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { ConfirmPage } from '~/ui/people/ConfirmPage'
import {
  knownPractice,
  PracticeParams,
} from './$tenant.buren.goede-praktijken.$owner.$practice/read.server'

const text = {
  title: 'Trek de goede praktijk in',
  intro: (title: string) =>
    `De buren lezen ‘${title}’ dan niet meer bij de goede praktijken en kunnen hem niet meer overnemen. Wat al is overgenomen, blijft in hun plan staan.`,
  submit: 'Trek in',
  back: 'Toch niet',
}

const access = { may: 'practice:share', kind: 'gemeente', params: PracticeParams } as const

export const loader = tenantLoader(access, ({ scope, params }) => {
  if (params.owner !== scope.tenant) throw new NotFound()
  const { id, owner, title } = knownPractice(scope, params)
  return { tenant: { slug: scope.tenant, name: scope.name }, practice: { id, owner, title } }
})

export const action = tenantAction({ ...access, form: NoFields }, ({ scope, params }) => {
  if (params.owner !== scope.tenant) throw new NotFound()
  withdrawPractice(scope, params.practice)
  return redirect(`${practicesPath(scope.tenant)}?gelukt=ingetrokken`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function PracticeWithdrawal() {
  const { tenant, practice } = useLoaderData<typeof loader>()
  const [form] = useForm({ id: 'intrekking', lastResult: useSubmission() })
  return (
    <ConfirmPage
      title={text.title}
      intro={text.intro(practice.title)}
      submit={text.submit}
      back={{ href: practicePath(tenant.slug, practice.owner, practice.id), label: text.back }}
      messages={form.errors}
    />
  )
}
