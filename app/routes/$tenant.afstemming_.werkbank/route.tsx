import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { BenchForm } from '~/domain/alignment/workbench/bench-form'
import { nextIn } from '~/domain/alignment/workbench/progress'
import { NoParams } from '~/domain/tenancy/forms'
import { benchPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { WorkbenchPage } from './Page'
import { readBench } from './page.server'
import { BenchQuery, fieldsOf } from './query'
import { benchInput, benchSides } from './read.server'
import { record } from './record.server'
import { benchText as text } from './text'

const kind = ['gemeente', 'driehoek'] as const

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title[data?.kind ?? 'gemeente']} – ${data?.name ?? ''} – Kompas De Copen` },
]

export const loader = tenantLoader(
  { may: 'alignment:read', kind, query: BenchQuery },
  ({ scope, query }) => readBench(scope, query),
)

/** Records the answer and goes on with the next item that asks for one, or stays when all have one. */
export const action = tenantAction(
  { may: 'link:write', kind, params: NoParams, form: BenchForm },
  ({ scope, form, request }) => {
    const query = BenchQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
    const { id, texts, leads } = record(scope, form)
    if (leads) return redirect(leads)
    const { items } = benchSides(benchInput(scope, texts.plan, texts.strategy), query.van)
    const item = nextIn({ items, current: form.item }, query.toon) ?? form.item
    const { van, toon } = query
    const at = { van, toon, tekst: form.plan, met: texts.strategy.owner, item }
    return redirect(benchPath(scope.tenant) + queryOf({ ...fieldsOf(at), klaar: id }))
  },
)

export default function Workbench() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  return <WorkbenchPage page={page} tenant={tenant} />
}
