import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPlanVersion } from 'db/queries/plans.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { DecisionEffect } from '~/domain/decisions/decision'
import { DecisionForm } from '~/domain/decisions/decision-form'
import { recording } from '~/domain/decisions/recorder'
import { PlanParams } from '~/domain/plans/forms'
import { newDecisionPath, planPath, plansPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { Breadcrumb, ErrorSummary, Fictief, Notice, PageHead, Section } from '~/ui'
import { planText } from '~/ui/plans/text'
import { plansTitle } from '../$tenant.plannen._index/text'
import { decisionChoices } from './choices.server'
import { NewDecisionForm } from './NewDecisionForm'
import { problemsOfForm } from './problems'
import { recordFor } from './record.server'
import { newDecisionText as text } from './text'
import { valuesOf } from './values'

const access = {
  may: recording,
  kind: ['gemeente', 'driehoek', 'regio'],
  params: PlanParams,
} as const
const Query = z.object({ besluit: DecisionEffect.optional().catch(undefined) })

export const loader = tenantLoader({ ...access, query: Query }, ({ scope, params, query }) => {
  const { body, choices, plan, seen } = decisionChoices(scope, params.plan)
  const [only, ...others] = choices
  const chosen = choices.find(({ effect }) => effect === query.besluit)
  return {
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    plan: { id: plan.id, title: plan.title, version: plan.version, fictitious: plan.fictitious },
    body: found(body),
    choices,
    chosen: chosen ?? (others.length === 0 ? only : undefined) ?? null,
    seen,
    today: scope.today,
  }
})

export const action = tenantAction({ ...access, form: DecisionForm }, ({ scope, params, form }) => {
  const { fictitious } = found(findPlanVersion(scope, params.plan, form.version))
  recordFor(scope, { ...form, planId: params.plan, fictitious })
  return redirect(`${planPath(scope.tenant, params.plan)}?gelukt=besluit#besluiten`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${text.crumb}: ${data.plan.title} – ${data.tenant.name} – Kompas De Copen` : '',
  },
]

export default function NewDecision() {
  const page = useLoaderData<typeof loader>()
  const { tenant, plan, body, choices, chosen, seen, today } = page
  const answered = useSubmission()
  const values = valuesOf(answered)
  return (
    <>
      <ErrorSummary {...problemsOfForm(answered, values)} />
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id) },
          { label: text.crumb },
        ]}
      />
      <PageHead
        title={text.title[body]}
        lead={`${plan.title}, ${planText.version(chosen?.version ?? plan.version)}`}
        facts={plan.fictitious ? [<Fictief key="fictief" />] : undefined}
      />
      {choices.length === 0 ? <Notice>{text.nothing}</Notice> : null}
      {chosen ? (
        <Section
          id="gegevens"
          title={text.choice[chosen.effect].label}
          intro={text.choice[chosen.effect].text}
          aside={
            choices.length > 1 ? (
              <a className="kdc-more" href={newDecisionPath(tenant.slug, plan.id)}>
                {text.another}
              </a>
            ) : undefined
          }
        >
          <NewDecisionForm
            action={newDecisionPath(tenant.slug, plan.id, chosen.effect)}
            tenant={tenant.slug}
            planId={plan.id}
            body={body}
            effect={chosen.effect}
            version={chosen.version}
            // Who was told of a colleague's decision has seen it; who was told of a field has not.
            seen={answered?.error?.[''] ? seen : Number(values.value('seen') || seen)}
            today={today}
            values={values}
          />
        </Section>
      ) : choices.length > 0 ? (
        <Section id="welk" title={text.which} intro={text.whichIntro}>
          <ul className="kdc-stack">
            {choices.map(({ effect }) => (
              <li key={effect}>
                <a href={newDecisionPath(tenant.slug, plan.id, effect)}>
                  <strong>{text.choice[effect].label}</strong>
                </a>
                <br />
                {text.choice[effect].text}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
