import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findTenant } from 'db/queries/before-scope.server'
import { publicVersions } from 'db/queries/public.server'
import { today } from '~/clock.server'
import { NotFound, found } from '~/commands/refusals'
import { TenantSlug } from '~/domain/tenancy/tenant'
import { publicListPath } from '~/http/paths'
import { publicLoader } from '~/http/public-loader.server'
import { Breadcrumb, EmptyState, PageHead } from '~/ui'
import { PublicTable } from '~/ui/plans/PublicTable'
import { publicText as text } from '~/ui/plans/publicText'

export const loader = publicLoader(({ params }) => {
  const slug = TenantSlug.safeParse(params.owner)
  if (!slug.success) throw new NotFound()
  const owner = found(findTenant(slug.data))
  return json({
    owner: { slug: owner.slug, name: owner.name },
    versions: publicVersions(today(), owner.slug),
  })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.titleOf(data.owner.name)} – Kompas De Copen` : '' },
]

export default function PublicOwner() {
  const { owner, versions } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb crumbs={[{ label: text.title, href: publicListPath }, { label: owner.name }]} />
      <PageHead title={text.titleOf(owner.name)} lead={text.lead} />
      {versions.length === 0 ? (
        <EmptyState>{text.empty}</EmptyState>
      ) : (
        <PublicTable caption={text.titleOf(owner.name)} versions={versions} />
      )}
    </>
  )
}
