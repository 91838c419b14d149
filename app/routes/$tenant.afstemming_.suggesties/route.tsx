import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { homePath, suggestionQualityPath, thesaurusPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, Downloads, Note, PageHead, Section, Stack, Table } from '~/ui'
import { qualityText as text } from '~/ui/nl/suggestion-quality'
import { QualityFigure } from './QualityFigure'
import { readQuality } from './read.server'

export const loader = tenantLoader({ may: 'alignment:read' }, ({ scope }) => ({
  tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
  ...readQuality(scope),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export default function SuggestionQuality() {
  const { tenant, lines } = useLoaderData<typeof loader>()
  const own = lines.find(({ set }) => set === 'eigen')
  const ofCount = (hits: number, count: number) =>
    count === 0 ? text.nothing : text.of(hits, count)
  return (
    <Stack gap="loose">
      <Breadcrumb
        crumbs={[{ label: tenant.name, href: homePath(tenant.slug) }, { label: text.title }]}
      />
      <PageHead title={text.title} lead={text.lead} />
      <QualityFigure lines={lines} />
      <Table
        caption={text.table}
        columns={[
          {
            key: 'set',
            header: text.set,
            cell: ({ set }) => (
              <>
                {text.sets[set]}
                <br />
                <span className="kdc-small">
                  {set === 'eigen' ? text.setText.eigen[tenant.kind] : text.setText[set]}
                </span>
              </>
            ),
          },
          {
            key: 'eerste',
            header: text.first,
            cell: ({ first, count }) => ofCount(first, count),
          },
          { key: 'drie', header: text.three, cell: ({ three, count }) => ofCount(three, count) },
        ]}
        rows={lines}
        rowKey={({ set }) => set}
      />
      <Note>{text.caution}</Note>
      <Downloads path={suggestionQualityPath(tenant.slug)} />
      {own && own.count > 0 ? (
        <Section id="gemist" title={text.missed} intro={text.missedLead}>
          {own.missed.length === 0 ? (
            <p>{text.noneMissed}</p>
          ) : (
            <ul>
              {own.missed.map((title, at) => (
                <li key={`${at}-${title}`}>{title}</li>
              ))}
            </ul>
          )}
        </Section>
      ) : null}
      <p>
        <a href={thesaurusPath(tenant.slug)}>{text.thesaurus}</a>
      </p>
    </Stack>
  )
}
