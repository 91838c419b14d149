import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ItemId, PlanId } from '~/domain/plans/plan'
import { writingPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { ConflictPage } from '../$tenant.plannen.$plan.schrijven/ConflictPage'
import { EditProblems } from '../$tenant.plannen.$plan.schrijven/EditForm'
import { Frame } from '../$tenant.plannen.$plan.schrijven/Frame'
import { WritingQuery, writingAccess } from '../$tenant.plannen.$plan.schrijven/params'
import { Removed } from '../$tenant.plannen.$plan.schrijven/Removed'
import { answerToWriting, WritingForm } from '../$tenant.plannen.$plan.schrijven/save.server'
import { useWriting } from '../$tenant.plannen.$plan.schrijven/use-writing'
import { MeasurePart } from './MeasurePart'
import { PriorityPart } from './PriorityPart'
import { readPart } from './read.server'
import { SectionPart } from './SectionPart'

const Params = z.object({ plan: PlanId, item: ItemId })

export const handle = { editor: true }

export const loader = tenantLoader(
  { ...writingAccess, params: Params, query: WritingQuery },
  ({ scope, params, query }) => ({
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    ...readPart(scope, params, query),
  }),
)

export const action = tenantAction(
  { ...writingAccess, params: Params, form: WritingForm },
  ({ scope, params, form }) => {
    const page = writingPath(scope.tenant, params.plan, params.item)
    return answerToWriting(scope, form, {
      planId: params.plan,
      saved: (id) => `${page}#${id === params.item ? form.block : id}`,
      conflict: (key) => `${page}?samen=${key}`,
    })
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const part = data?.priority ?? data?.section
  return [
    {
      title:
        data && part ? `${part.number} ${part.title} – ${data.tenant.name} – Kompas De Copen` : '',
    },
  ]
}

export default function WritingPart() {
  const page = useLoaderData<typeof loader>()
  const { conflict, result } = useWriting(page.kept)
  const { tenant, draft, priority, section, open, adding } = page
  const part = priority ?? section
  if (!part) return null
  const base = writingPath(tenant.slug, draft.plan.id, part.id)
  const block = open?.block ?? (adding === 'maatregel' ? 'maatregel' : 'doel')
  const frame = {
    tenant,
    draft,
    part: { id: part.id, title: `${part.number} ${part.title}`.trim() },
  }
  if (conflict) {
    const opened = conflict.id === part.id ? conflict.block : conflict.id
    return (
      <Frame {...frame}>
        <ConflictPage
          conflict={conflict}
          action={writingPath(tenant.slug, draft.plan.id, part.id, opened)}
          back={base}
          analysis={section?.isAnalysis ?? false}
          priorityId={priority?.id}
          options={{
            quarters: page.quarters,
            goals: (priority?.goals ?? []).map(({ id, number, text }) => ({
              value: id,
              label: `${number} ${text}`.slice(0, 90),
            })),
          }}
        />
      </Frame>
    )
  }
  return (
    <>
      <EditProblems block={block} result={result} />
      <Frame {...frame}>
        <Removed
          tenant={tenant.slug}
          plan={draft.plan}
          removed={page.removed}
          gone={page.gone}
          refused={page.refused}
        />
        {section ? (
          <SectionPart page={page} section={section} tenant={tenant.slug} result={result} />
        ) : null}
        {priority && draft.plan.kind !== 'uvp' ? (
          <PriorityPart page={page} priority={priority} tenant={tenant.slug} result={result} />
        ) : null}
        {priority && draft.plan.kind === 'uvp' ? (
          <MeasurePart page={page} priority={priority} tenant={tenant.slug} result={result} />
        ) : null}
      </Frame>
    </>
  )
}
