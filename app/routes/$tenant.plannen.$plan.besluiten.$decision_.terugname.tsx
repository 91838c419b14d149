import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decisionsOf } from 'db/queries/plans.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { takeBackDecision } from '~/commands/take-back-decision.server'
import { recording } from '~/domain/decisions/recorder'
import { PlanParams } from '~/domain/plans/forms'
import { ButtonForm } from '~/domain/tenancy/forms'
import { decisionPath, planPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { ConfirmPage } from '~/ui/people/ConfirmPage'
import { decisionSentence } from '~/ui/plans/decisionWords'

const text = {
  title: 'Neem dit besluit terug',
  follows:
    'Het besluit telt dan niet meer mee en het plan staat weer waar het stond. In het logboek blijft staan wat er gebeurde.',
  submit: 'Neem het besluit terug',
  back: 'Toch niet',
}

const access = {
  may: recording,
  kind: ['gemeente', 'driehoek', 'regio'],
  params: PlanParams.extend({ decision: z.string().min(1).max(80) }),
} as const

export const loader = tenantLoader(access, ({ scope, params }) => ({
  tenant: { slug: scope.tenant, name: scope.name },
  planId: params.plan,
  decision: found(decisionsOf(scope, params.plan).find(({ id }) => id === params.decision)),
}))

export const action = tenantAction({ ...access, form: ButtonForm }, ({ scope, params }) => {
  takeBackDecision(scope, { planId: params.plan, decisionId: params.decision })
  return redirect(`${planPath(scope.tenant, params.plan)}?gelukt=teruggenomen`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export default function TakingBack() {
  const { tenant, planId, decision } = useLoaderData<typeof loader>()
  return (
    <ConfirmPage
      title={text.title}
      intro={`${decisionSentence(decision)}. ${text.follows}`}
      submit={text.submit}
      back={{ href: decisionPath(tenant.slug, planId, decision.id), label: text.back }}
      messages={useSubmission()?.error?.['']}
    />
  )
}
