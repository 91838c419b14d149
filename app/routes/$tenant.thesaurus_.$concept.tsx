import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { thesaurusOf } from 'db/queries/thesaurus.server'
import { found } from '~/commands/refusals'
import { saveConcept } from '~/commands/write-concept.server'
import { ConceptForm, ConceptParams } from '~/domain/alignment/suggest/concept-form'
import { thesaurusActPath, thesaurusPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Button, Section } from '~/ui'
import { thesaurusText as text } from '~/ui/nl/thesaurus'
import { ConceptFields } from './$tenant.thesaurus/ConceptForm'
import { readThesaurus } from './$tenant.thesaurus/read.server'

const access = { may: 'thesaurus:write', kind: 'regio', params: ConceptParams } as const

export const loader = tenantLoader(access, ({ scope, params }) => {
  const { lines, themes } = readThesaurus(scope, {})
  const { id, preferred, alternatives, theme, broader } = found(
    thesaurusOf(scope).entries.find((concept) => concept.id === params.concept),
  )
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    id,
    written: {
      preferred,
      alternatives: alternatives.join('\n'),
      theme: theme ?? '',
      broader: broader ?? '',
    },
    themes,
    wider: lines
      .filter((line) => line.id !== id)
      .map((line) => ({ id: line.id, preferred: line.preferred })),
  }
})

export const action = tenantAction({ ...access, form: ConceptForm }, ({ scope, params, form }) => {
  saveConcept(scope, { ...form, id: params.concept })
  return redirect(`${thesaurusPath(scope.tenant)}?klaar=bewaard`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.written.preferred ?? ''} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export default function EditConcept() {
  const { tenant, id, written, themes, wider } = useLoaderData<typeof loader>()
  return (
    <>
      <ConceptFields
        title={text.editTitle}
        action={thesaurusPath(tenant.slug, id)}
        list={thesaurusPath(tenant.slug)}
        written={written}
        themes={themes}
        wider={wider}
      />
      <Section id="weg" title={text.drop} intro={text.dropLead}>
        <form method="post" action={thesaurusActPath(tenant.slug, id, 'verwijdering')}>
          <Button emphasis="secondary">{text.drop}</Button>
        </form>
      </Section>
    </>
  )
}
