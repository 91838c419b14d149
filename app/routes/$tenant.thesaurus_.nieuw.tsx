import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveConcept } from '~/commands/write-concept.server'
import { ConceptForm } from '~/domain/alignment/suggest/concept-form'
import { NoParams } from '~/domain/tenancy/forms'
import { thesaurusPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { thesaurusText as text } from '~/ui/nl/thesaurus'
import { ConceptFields } from './$tenant.thesaurus/ConceptForm'
import { readThesaurus } from './$tenant.thesaurus/read.server'

const access = { may: 'thesaurus:write', kind: 'regio' } as const

export const loader = tenantLoader(access, ({ scope }) => {
  const { lines, themes } = readThesaurus(scope, {})
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    themes,
    wider: lines.map(({ id, preferred }) => ({ id, preferred })),
  }
})

export const action = tenantAction(
  { ...access, params: NoParams, form: ConceptForm },
  ({ scope, form }) => {
    saveConcept(scope, { ...form, id: null })
    return redirect(`${thesaurusPath(scope.tenant)}?klaar=bewaard`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.newTitle} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export default function NewConcept() {
  const { tenant, themes, wider } = useLoaderData<typeof loader>()
  return (
    <ConceptFields
      title={text.newTitle}
      action={thesaurusPath(tenant.slug, 'nieuw')}
      list={thesaurusPath(tenant.slug)}
      written={{ preferred: '', alternatives: '', theme: '', broader: '' }}
      themes={themes}
      wider={wider}
    />
  )
}
