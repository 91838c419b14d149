import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { tenantLoader } from '~/http/tenant-loader.server'
import { executionPath, nextUvpPath, planPath, writingPath } from '~/http/paths'
import { EmptyState, Notice, PageHead, Stack } from '~/ui'
import { Filter } from './Filter'
import { ExecutionQuery } from './filter'
import { Header } from './Header'
import { Quarters } from './Quarters'
import { readExecution, type ExecutionPage, type UvpView } from './read.server'
import { Schema } from './Schema'
import { executionText as text } from './text'
import { ToReport } from './ToReport'

export const loader = tenantLoader(
  { may: 'plan:read', kind: 'gemeente', query: ExecutionQuery },
  ({ scope, query }) => readExecution(scope, query),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

function Done({ query: { gelukt, aantal } }: Pick<ExecutionPage, 'query'>) {
  if (gelukt === undefined) return null
  return (
    <Notice kind="done">
      {gelukt === 'ongewijzigd' ? text.doneUnchanged(aantal ?? 1) : text.done[gelukt]}
    </Notice>
  )
}

function NoUvp({ tenant, mayStart }: { tenant: string; mayStart: boolean }) {
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <EmptyState
        title={text.emptyTitle}
        action={mayStart ? { href: nextUvpPath(tenant), label: text.next } : undefined}
      >
        {text.empty}
      </EmptyState>
    </>
  )
}

function Measures({ tenant, uvp, page }: { tenant: string; uvp: UvpView; page: ExecutionPage }) {
  if (uvp.total === 0)
    return (
      <EmptyState
        title={text.emptyPlanTitle}
        action={
          page.mayStart && !uvp.adopted
            ? { href: writingPath(tenant, uvp.plan.id), label: text.writeOn }
            : { href: planPath(tenant, uvp.plan.id), label: text.openPlan }
        }
      >
        {text.emptyPlan}
      </EmptyState>
    )
  if (uvp.shown === 0) return <EmptyState title={text.nothingTitle}>{text.nothing}</EmptyState>
  return page.query.weergave === 'kwartalen' ? (
    <Quarters tenant={tenant} uvp={uvp} />
  ) : (
    <Schema tenant={tenant} uvp={uvp} query={page.query} />
  )
}

export default function Execution() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const { uvp } = page
  if (!uvp)
    return (
      <>
        <Done query={page.query} />
        <NoUvp tenant={tenant} mayStart={page.mayStart} />
      </>
    )
  return (
    <>
      <Done query={page.query} />
      <Stack gap="loose">
        <Header tenant={tenant} uvp={uvp} page={page} />
        <ToReport tenant={tenant} uvp={uvp} mayWrite={page.mayStart} />
        {uvp.total === 0 ? null : (
          <Filter action={executionPath(tenant)} uvp={uvp} query={page.query} />
        )}
      </Stack>
      <Measures tenant={tenant} uvp={uvp} page={page} />
    </>
  )
}
