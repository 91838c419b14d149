import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { strategiesAbove } from 'db/queries/across-tenants.server'
import { linksOf } from 'db/queries/alignment.server'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { alignmentPath, benchPath, linkPath, toConfirmPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, EmptyState, Fictief, PageHead, Table } from '~/ui'
import { layerWord } from '~/ui/nl'
import { RelationVenn } from '~/ui/patterns/RelationVenn'
import { LevelBox } from '~/ui/patterns/StateWord'
import { chosenPlan } from './$tenant.afstemming/chosen-plan.server'
import { itemName } from './$tenant.afstemming/local-items'

const text = {
  title: 'De Copen en de RVS',
  matrix: 'Matrix',
  bench: 'Open de werkbank',
  lead: 'Verbind elke prioriteit van de RVS met wat De Copen daarover afsprak. Gemeenten die alleen De Copen beantwoordden, krijgen zo een afgeleid antwoord bij de RVS.',
  priority: 'Prioriteit van de RVS',
  own: 'Wat De Copen daarvan overnam',
  none: 'Nog niet beoordeeld',
  toConfirm: 'Te bevestigen',
  assess: 'Beoordeel',
  emptyTitle: 'Nog niets te verbinden',
  empty:
    'Hier staan de prioriteiten van de RVS zodra De Copen zelf prioriteiten vaststelde en de RVS gedeeld is.',
} as const

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

/** The priorities of one strategy above, each with the answers of the own strategy. */
function rowsOf(scope: TenantScope, plan: PlanVersion, above: PlanVersion) {
  const links = linksOf(scope, plan.id, plan.version)
  return above.priorities.map(({ id, number, title, level }) => ({
    id,
    owner: above.owner,
    label: `${layerWord[above.layer]} ${number}`,
    title,
    level,
    answers: links
      .filter(({ regional }) => regional.owner === above.owner && regional.planId === above.id)
      .filter(({ regional }) => regional.priorityId === id)
      .map((link) => ({
        id: link.id,
        relation: link.relation,
        item: link.local && itemName(plan, link.local),
      })),
  }))
}

export const loader = tenantLoader({ may: 'alignment:read', kind: 'driehoek' }, ({ scope }) => {
  const plan = chosenPlan(scope, {})
  const above = strategiesAbove(scope).current.filter(({ owner }) => owner !== scope.tenant)
  return {
    name: scope.name,
    plan: plan ? { title: plan.title, fictitious: plan.fictitious } : null,
    rows: plan ? above.flatMap((strategy) => rowsOf(scope, plan, strategy)) : [],
  }
})

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

const answersView = ({ answers }: Row) =>
  answers.length === 0 ? (
    text.none
  ) : (
    <ul className="kdc-plainlist">
      {answers.map(({ id, relation, item }) => (
        <li key={id}>
          <RelationVenn relation={relation} />
          <br />
          {item}
        </li>
      ))}
    </ul>
  )

export default function StrategyLinks() {
  const { name, plan, rows } = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: name, href: `/${tenant}` },
          { label: text.matrix, href: alignmentPath(tenant) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        titleId="rvs"
        lead={text.lead}
        aside={<a href={benchPath(tenant)}>{text.bench}</a>}
        facts={[
          ...(plan ? [plan.title] : []),
          ...(plan?.fictitious ? [<Fictief key="f" />] : []),
          <a key="te-bevestigen" href={toConfirmPath(tenant)}>
            {text.toConfirm}
          </a>,
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <Table
          labelledBy="rvs"
          rows={rows}
          rowKey={({ owner, id }) => `${owner}.${id}`}
          columns={[
            {
              key: 'prioriteit',
              header: text.priority,
              cell: (row) => (
                <>
                  <a href={linkPath(tenant, row.owner, row.id)}>{row.title}</a>
                  <br />
                  <span className="kdc-small">
                    <LevelBox level={row.level} /> {row.label}
                  </span>
                </>
              ),
            },
            { key: 'antwoord', header: text.own, cell: answersView },
          ]}
        />
      )}
    </>
  )
}
