import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPlanVersion, listVersions } from 'db/queries/plans.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { changesBetween } from '~/domain/plans/changes'
import { PlanParams } from '~/domain/plans/forms'
import { planPath, plansPath, versionsPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, PageHead, Section, Table, type Column } from '~/ui'
import { dateOfInstant, longDate } from '~/ui/dates'
import { planStatusWord, visibilityWord } from '~/ui/nl'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { plansTitle } from '../$tenant.plannen._index/text'
import { Changes } from './Changes'
import { versionsText as text } from './text'

const number = z.coerce.number().int().positive().optional().catch(undefined)
const Query = z.object({ van: number, naar: number })

export const loader = tenantLoader(
  { may: 'plan:read', kind: ['gemeente', 'driehoek', 'regio'], params: PlanParams, query: Query },
  ({ scope, params, query }) => {
    const versions = listVersions(scope, params.plan)
    const latest = found(findPlanVersion(scope, params.plan))
    const to = query.naar ?? latest.version
    const from = query.van ?? versions.find(({ version }) => version < to)?.version
    const before = from === undefined ? undefined : findPlanVersion(scope, params.plan, from)
    const after = findPlanVersion(scope, params.plan, to)
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      plan: { id: latest.id, title: latest.title },
      versions,
      compared:
        before && after && before.version !== after.version
          ? { from: before.version, to: after.version, changes: changesBetween(before, after) }
          : null,
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
  const { tenant, plan, versions, compared } = useLoaderData<typeof loader>()
  const options = versions.map(({ version }) => ({
    value: String(version),
    label: text.versionNr(version),
  }))
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
        rows={versions}
        rowKey={({ version }) => String(version)}
      />
      <Section id="vergelijk" title={text.compare}>
        {versions.length < 2 ? (
          <p className="utrecht-paragraph">{text.one}</p>
        ) : (
          <FilterBar
            label={text.compareLabel}
            action={versionsPath(tenant.slug, plan.id)}
            active={false}
          >
            <FilterSelect
              name="van"
              label={text.from}
              value={compared ? String(compared.from) : null}
              all={text.all}
              options={options}
            />
            <FilterSelect
              name="naar"
              label={text.to}
              value={compared ? String(compared.to) : null}
              all={text.all}
              options={options}
            />
          </FilterBar>
        )}
      </Section>
      {compared ? (
        <Section id="verschillen" title={text.differences(compared.from, compared.to)}>
          <Changes changes={compared.changes} />
        </Section>
      ) : null}
    </>
  )
}
