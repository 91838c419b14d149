import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { membershipsOf } from 'db/queries/before-scope.server'
import { homePath } from '~/http/paths'
import { personOf } from '~/http/person.server'
import { publicLoader } from '~/http/public-loader.server'
import { homeText as text } from '~/ui/nl/people'
import { Choose } from '~/ui/people/Choose'
import { Welcome } from '~/ui/people/Welcome'

export const meta: MetaFunction = () => [{ title: text.documentTitle }]

export const loader = publicLoader(async (args) => {
  const person = await personOf(args)
  const memberships = person ? membershipsOf(person.userId) : null
  if (memberships?.length === 1 && memberships[0]) throw redirect(homePath(memberships[0].slug))
  return json({ memberships })
})

export default function Start() {
  const { memberships } = useLoaderData<typeof loader>()
  return memberships ? <Choose memberships={memberships} /> : <Welcome />
}
