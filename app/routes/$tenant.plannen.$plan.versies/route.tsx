import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { PlanParams } from '~/domain/plans/forms'
import { planPath, plansPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, PageHead, Section, Table, type Column } from '~/ui'
import { dateOfInstant, longDate } from '~/ui/dates'
import { planStatusWord, visibilityWord } from '~/ui/nl'
import { plansTitle } from '../$tenant.plannen._index/text'
import { ChangeList, Changes } from './Changes'
import { Chooser } from './Chooser'
import { comparableVersions, compare } from './lineage.server'
import { referenceIn } from './reference'
import { versionsText as text } from './text'

const words = z.string().max(120).optional()
const Query = z.object({ van: words, naar: words, alleen: words })

export const loader = tenantLoader(
  { may: 'plan:read', kind: ['gemeente', 'driehoek', 'regio'], params: PlanParams, query: Query },
  ({ scope, params, query }) => {
    const plan = found(findPlanVersion(scope, params.plan))
    const versions = comparableVersions(scope, plan.id)
    const to = referenceIn(query.naar, plan.id) ?? { id: plan.id, version: plan.version }
    const place = versions.findIndex(({ id, version }) => id === to.id && version === to.version)
    const from = referenceIn(query.van, plan.id) ?? versions[place - 1]
    const isOfLineage = (one: { id: string }) => versions.some(({ id }) => id === one.id)
    const changes = from && isOfLineage(from) && isOfLineage(to) ? compare(scope, from, to) : null
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      plan: { id: plan.id, title: plan.title },
      own: listVersions(scope, plan.id),
      versions,
      compared:
        from && changes ? { from: { id: from.id, version: from.version }, to, changes } : null,
      onlyChanges: query.alleen === 'ja',
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${text.title}: ${data.plan.title} – ${data.tenant.name} – Kompas De Copen` : '',
  },
]

type Row = ReturnType<typeof listVersions>[number]

const columns = (tenant: string, plan: string): Column<Row>[] => [
  {
    key: 'version',
    header: text.version,
    cell: ({ version }) => <a href={planPath(tenant, plan, version)}>{text.versionNr(version)}</a>,
  },
  { key: 'status', header: text.status, cell: ({ status }) => planStatusWord[status] },
  {
    key: 'visibility',
    header: text.visibility,
    cell: ({ visibility }) => visibilityWord[visibility],
  },
  {
    key: 'written',
    header: text.written,
    cell: ({ createdAt }) => longDate(dateOfInstant(createdAt)),
  },
  {
    key: 'frozen',
    header: text.frozen,
    cell: ({ frozenAt }) =>
      frozenAt === null ? text.notFrozen : longDate(dateOfInstant(frozenAt)),
  },
]

export default function Versions() {
  const page = useLoaderData<typeof loader>()
  const { tenant, plan, own, versions, compared, onlyChanges } = page
  const nameOf = (one: { id: string; version: number }) => {
    const title = versions.find(({ id }) => id === one.id)?.title ?? one.id
    return text.versionOf(title, one.version)
  }
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id) },
          { label: text.title },
        ]}
      />
      <PageHead title={text.title} pre={plan.title} lead={text.lead} />
      <Table
        caption={text.title}
        columns={columns(tenant.slug, plan.id)}
        rows={own}
        rowKey={({ version }) => String(version)}
      />
      <Section id="vergelijk" title={text.compare} intro={text.compareIntro}>
        {versions.length < 2 ? (
          <p className="utrecht-paragraph">{text.one}</p>
        ) : (
          <Chooser
            tenant={tenant.slug}
            plan={plan.id}
            versions={versions}
            compared={compared}
            onlyChanges={onlyChanges}
          />
        )}
      </Section>
      {compared ? (
        <>
          <Section
            id="wijzigingen"
            title={text.changes}
            intro={text.differences(nameOf(compared.from), nameOf(compared.to))}
          >
            <ChangeList changes={compared.changes} />
          </Section>
          <Section
            id="verschillen"
            title={text.differences(nameOf(compared.from), nameOf(compared.to))}
          >
            <Changes changes={compared.changes} onlyChanges={onlyChanges} />
          </Section>
        </>
      ) : null}
    </>
  )
}
