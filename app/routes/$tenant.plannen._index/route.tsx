import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newDocumentPath, newPlanPath, nextUvpPath, planPath, plansPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { planKinds, planStatuses } from '~/domain/plans/vocabulary'
import { may } from '~/domain/tenancy/roles'
import {
  ButtonGroup,
  Downloads,
  EmptyState,
  Fictief,
  LinkButton,
  PageHead,
  Stack,
  Table,
  type Column,
} from '~/ui'
import { longDate, periodText } from '~/ui/dates'
import { planKindWord, planStatusWord, readableBy } from '~/ui/nl'
import { FilterBar, FilterSelect } from '~/ui/patterns/FilterBar'
import { readPlans, type PlanRow } from './plans.server'
import { plansText as text, plansTitle, validityWord } from './text'
import { PlansQuery, shown, sortedSearch } from './view'

export const loader = tenantLoader(
  { may: 'plan:read', kind: ['gemeente', 'driehoek', 'regio'], query: PlansQuery },
  ({ scope, query }) => {
    const all = readPlans(scope)
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      query,
      total: all.length,
      rows: shown(all, query),
      mayStart: may(scope.role, 'plan:write') && scope.kind === 'gemeente',
      mayImport: may(scope.role, 'document:import') && scope.kind === 'gemeente',
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${plansTitle(data.tenant.kind)} – ${data.tenant.name} – Kompas De Copen` : '' },
]

const columns = (tenant: string): Column<PlanRow>[] => [
  {
    key: 'title',
    header: text.title,
    sortKey: 'titel',
    cell: ({ id, title, fictitious }) => (
      <>
        <a href={planPath(tenant, id)}>{title}</a> {fictitious ? <Fictief /> : null}
      </>
    ),
  },
  { key: 'kind', header: text.kind, cell: ({ kind }) => planKindWord[kind] },
  {
    key: 'period',
    header: text.period,
    sortKey: 'looptijd',
    cell: ({ period }) => periodText(period),
  },
  {
    key: 'status',
    header: text.status,
    sortKey: 'status',
    cell: ({ status, version }) => `${planStatusWord[status]}, ${text.version(version)}`,
  },
  {
    key: 'valid',
    header: text.validUntil,
    sortKey: 'geldig',
    cell: ({ validUntil, validity }) => (
      <>
        {validUntil === null ? null : <time dateTime={validUntil}>{longDate(validUntil)}</time>}{' '}
        <span className="kdc-small kdc-muted">{validityWord[validity]}</span>
      </>
    ),
  },
  { key: 'visibility', header: text.visibility, cell: readableBy },
]

export default function Plans() {
  const { tenant, query, rows, total, mayStart, mayImport } = useLoaderData<typeof loader>()
  const path = plansPath(tenant.slug)
  const kinds = planKinds.filter((kind) => (kind === 'strategie') === (tenant.kind !== 'gemeente'))
  const emptyText = tenant.kind === 'gemeente' ? text.empty.gemeente : text.empty.other
  return (
    <>
      <PageHead
        title={plansTitle(tenant.kind)}
        lead={text.lead[tenant.kind]}
        aside={<Downloads path={path} />}
      />
      {mayStart ? (
        <ButtonGroup>
          <LinkButton href={newPlanPath(tenant.slug)}>{text.newPlan}</LinkButton>
          <LinkButton href={nextUvpPath(tenant.slug)} emphasis="secondary">
            {text.newUvp}
          </LinkButton>
        </ButtonGroup>
      ) : null}
      {total === 0 ? (
        <EmptyState
          action={mayImport ? { href: newDocumentPath(tenant.slug), label: text.start } : undefined}
        >
          {emptyText}
        </EmptyState>
      ) : (
        <Stack>
          <FilterBar
            label={text.filter}
            action={path}
            active={query.soort !== undefined || query.status !== undefined}
          >
            {kinds.length > 1 ? (
              <FilterSelect
                name="soort"
                label={text.kind}
                value={query.soort ?? null}
                all={text.all}
                options={kinds.map((value) => ({ value, label: planKindWord[value] }))}
              />
            ) : null}
            <FilterSelect
              name="status"
              label={text.status}
              value={query.status ?? null}
              all={text.all}
              options={planStatuses.map((value) => ({ value, label: planStatusWord[value] }))}
            />
          </FilterBar>
          {rows.length === 0 ? (
            <p className="utrecht-paragraph">{text.none}</p>
          ) : (
            <Table
              caption={plansTitle(tenant.kind)}
              columns={columns(tenant.slug)}
              rows={rows}
              rowKey={({ id }) => id}
              sort={{
                by: query.sorteer,
                direction: query.richting,
                href: (by, direction) => path + sortedSearch(query, by, direction),
              }}
            />
          )}
        </Stack>
      )}
    </>
  )
}
