import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listImports } from 'db/queries/imports.server'
import { importPath, newDocumentPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { EmptyState, LinkButton, PageHead, Table } from '~/ui'
import { longDate } from '~/ui/dates'

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

export const loader = tenantLoader({ may: 'document:import', kind: 'gemeente' }, ({ scope }) => ({
  tenant: scope.tenant,
  name: scope.name,
  documents: listImports(scope).map(({ importedAt, acceptedAt, ...document }) => ({
    ...document,
    readOn: dayOf(importedAt),
    accepted: acceptedAt !== null,
  })),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Documenten – ${data?.name ?? ''} – Kompas De Copen` },
]

export default function Documents() {
  const { tenant, documents } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title="Ingelezen documenten"
        titleId="titel"
        lead="Uit deze stukken haalde het portaal besluiten, data en stappen."
        aside={<LinkButton href={newDocumentPath(tenant)}>Lees een document in</LinkButton>}
      />
      {documents.length === 0 ? (
        <EmptyState action={{ href: newDocumentPath(tenant), label: 'Lees een document in' }}>
          Hier komen raadsvoorstellen, besluiten en startnotities die u inleest. U ziet per feit uit
          welke zin het komt en kiest zelf wat u overneemt.
        </EmptyState>
      ) : (
        <Table
          labelledBy="titel"
          rows={documents}
          rowKey={(document) => document.id}
          columns={[
            {
              key: 'title',
              header: 'Document',
              cell: ({ id, title }) => <a href={importPath(tenant, id)}>{title}</a>,
            },
            { key: 'file', header: 'Bestand', cell: ({ fileName }) => fileName },
            { key: 'read', header: 'Ingelezen op', cell: ({ readOn }) => longDate(readOn) },
            {
              key: 'state',
              header: 'Stand',
              cell: ({ accepted }) => (accepted ? 'Feiten overgenomen' : 'Wacht op uw keuze'),
            },
          ]}
        />
      )}
    </>
  )
}
