import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicVersions } from 'db/queries/public.server'
import { today } from '~/clock.server'
import { publicOwnerPath } from '~/http/paths'
import { publicLoader } from '~/http/public-loader.server'
import { EmptyState, PageHead } from '~/ui'
import { publicText as text } from '~/ui/plans/publicText'

export const loader = publicLoader(() => {
  const counts = new Map<string, { slug: string; name: string; versions: number }>()
  for (const { owner, ownerName } of publicVersions(today())) {
    const before = counts.get(owner)?.versions ?? 0
    counts.set(owner, { slug: owner, name: ownerName, versions: before + 1 })
  }
  return json({ owners: [...counts.values()] })
})

export const meta: MetaFunction = () => [{ title: `${text.title} – Kompas De Copen` }]

export default function PublicOwners() {
  const { owners } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      {owners.length === 0 ? (
        <EmptyState>{text.empty}</EmptyState>
      ) : (
        <ul className="utrecht-unordered-list">
          {owners.map(({ slug, name, versions }) => (
            <li key={slug}>
              <a href={publicOwnerPath(slug)}>{name}</a> ({text.count(versions)})
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
