import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { neighboursPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Downloads, EmptyState, Fictief, Note, PageHead } from '~/ui'
import { NeighbourViews } from '~/ui/neighbours/NeighbourViews'
import { Contacts } from './Contacts'
import { Effort } from './Effort'
import { NeighbourQuery } from './filter'
import { Candidates, Overlap } from './Overlap'
import { readNeighbourPage } from './read.server'
import { neighbourText as text } from './text'
import { Themes } from './Themes'

export const loader = tenantLoader(
  { may: 'neighbour:read', query: NeighbourQuery },
  ({ scope, query }) => readNeighbourPage(scope, query),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function Neighbours() {
  const page = useLoaderData<typeof loader>()
  const { tenant, plans, silent } = page
  const path = neighboursPath(tenant.slug)
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead(plans)}
        facts={page.fictitious ? [<Fictief key="fictief" />] : []}
        aside={<Downloads path={path} search={queryOf(page.query)} />}
      />
      <NeighbourViews tenant={tenant} here="overzicht" />
      {silent.length > 0 && plans > 0 ? <Note>{text.silent(silent.join(', '))}</Note> : null}
      {plans === 0 ? (
        <EmptyState>{text.noPlans}</EmptyState>
      ) : (
        <>
          <Overlap overlap={page.overlap} plans={plans} />
          <Contacts lines={page.contacts} />
          <Themes page={page} />
          <Effort years={page.effort} of={plans} />
          <Candidates candidates={page.candidates} plans={plans} tenant={tenant} />
        </>
      )}
    </>
  )
}
