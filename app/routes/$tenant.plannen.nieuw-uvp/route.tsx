import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { startUvp } from '~/commands/start-uvp.server'
import { UvpForm } from '~/domain/execution/forms'
import { PlanId } from '~/domain/plans/plan'
import { executionPath, nextUvpPath, plansPath } from '~/http/paths'
import { choice, queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, EmptyState, Fictief, PageHead, Stack } from '~/ui'
import { periodText } from '~/ui/dates'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { NextUvpForm } from './NextUvpForm'
import { choicesOf, readNextUvp, type NextUvp } from './read.server'
import { nextUvpText as text } from './text'

const access = { may: 'plan:write', kind: 'gemeente', params: z.object({}) } as const

export const loader = tenantLoader(
  { ...access, query: z.object({ ivp: choice(PlanId) }) },
  ({ scope, query }) => ({ name: scope.name, next: readNextUvp(scope, query.ivp) }),
)

export const action = tenantAction({ ...access, form: UvpForm }, ({ scope, form }) => {
  const period = { from: form.from, to: form.to }
  const id = startUvp(scope, {
    ivp: form.ivp,
    period,
    title: text.planTitle(scope.name, periodText(period)),
    choices: choicesOf(scope, form.ivp, form),
  })
  return redirect(executionPath(scope.tenant) + queryOf({ plan: id, gelukt: 'begonnen' }))
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

/** Another IVP has other dates and priorities, so choosing one asks for the page again. */
function ChooseIvp({ next, tenant }: { next: NextUvp; tenant: string }) {
  if (next.ivps.length < 2) return null
  return (
    <FilterBar label={text.ivp} action={nextUvpPath(tenant)} active={false}>
      <FilterSelect
        name="ivp"
        label={text.chooseIvp}
        value={next.ivp.id}
        all={text.ivp}
        options={next.ivps.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </FilterBar>
  )
}

export default function NextUvpPage() {
  const { next } = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: text.plans, href: plansPath(tenant) }, { label: text.title }]}
      />
      <PageHead
        title={text.title}
        lead={next ? text.lead : undefined}
        facts={
          next
            ? [
                ...(next.ivp.fictitious ? [<Fictief key="fictief" />] : []),
                text.of(next.ivp.title),
                text.length(next.years),
              ]
            : undefined
        }
      />
      {next ? (
        <Stack gap="loose">
          <ChooseIvp next={next} tenant={tenant} />
          <NextUvpForm next={next} cancel={executionPath(tenant)} />
        </Stack>
      ) : (
        <EmptyState
          title={text.noneTitle}
          action={{ href: plansPath(tenant), label: text.toPlans }}
        >
          {text.none}
        </EmptyState>
      )}
    </>
  )
}
