import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { comment } from '~/commands/comment.server'
import { NotFound } from '~/commands/refusals'
import { CommentForm as CommentFields } from '~/domain/alignment/comment'
import { divergencesPath, sharedDivergencePath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Breadcrumb, Notice, PageHead, Stack } from '~/ui'
import { voiceText as words } from '~/ui/nl/voices'
import { CommentForm } from '~/ui/patterns/CommentForm'
import { SharedKey } from '../$tenant.afwijkingen_.$id/key'
import { divergenceAt, headOf } from '../$tenant.afwijkingen_.$id/read.server'

const text = words.comment
const rule = { may: 'comment:write', kind: 'partner', params: z.object({ id: SharedKey }) } as const

export const loader = tenantLoader(rule, ({ scope, params }) => {
  const row = divergenceAt(scope, params.id.join('.'))
  if (row.goneOn !== null) throw new NotFound()
  const { number, title, sentence, sides } = headOf(scope, row)
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    municipality: { slug: row.municipality, name: sides.local },
    id: row.id,
    number,
    title,
    sentence,
  }
})

export const action = tenantAction({ ...rule, form: CommentFields }, ({ scope, params, form }) => {
  const [owner, divergenceId] = params.id
  const { planId, version } = divergenceAt(scope, params.id.join('.'))
  comment(scope, { owner, planId, version, priorityId: null, divergenceId, text: form.text })
  return redirect(`${sharedDivergencePath(scope.tenant, owner, divergenceId)}?klaar=opmerking`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.tenant.name ?? ''} – Kompas De Copen` },
]

export default function DivergenceComment() {
  const { tenant, municipality, id, number, title, sentence } = useLoaderData<typeof loader>()
  const here = sharedDivergencePath(tenant.slug, municipality.slug, id)
  return (
    <Stack gap="loose">
      <Breadcrumb
        crumbs={[
          { label: words.list, href: divergencesPath(tenant.slug) },
          { label: `${municipality.name} ${number}`, href: here },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        pre={`${municipality.name} ${number} – ${title}`}
        lead={text.lead(municipality.name)}
      />
      <Notice>{sentence}</Notice>
      <CommentForm back={here} />
    </Stack>
  )
}
