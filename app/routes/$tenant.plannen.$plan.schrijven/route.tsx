import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlanParams } from '~/domain/plans/forms'
import { writingPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { conflictOf, keptLate } from './conflict.server'
import { ConflictPage } from './ConflictPage'
import { EditForm, EditProblems } from './EditForm'
import { Frame } from './Frame'
import { openItem } from './open-item.server'
import { Parts } from './Parts'
import { WritingQuery, writingAccess } from './params'
import { PlanHead } from './PlanHead'
import { readDraft, readRemoved } from './read.server'
import { Removed } from './Removed'
import { answerToWriting, WritingForm } from './save.server'
import { writingText as text } from './text'
import { useWriting } from './use-writing'

const autosave = 'routes/$tenant.plannen.$plan.schrijven'

export const handle = { editor: true }

export const loader = tenantLoader(
  { ...writingAccess, params: PlanParams, query: WritingQuery },
  ({ scope, params, query }) => {
    const draft = readDraft(scope, params.plan, () => ({ kind: 'plan', id: '' }))
    const { id: planId, version } = draft.plan
    const at = { planId, version, kind: 'plan' as const, id: planId }
    const late = query.samen ? keptLate(scope, { planId, version }, query.samen) : undefined
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      draft,
      removed: readRemoved(scope, draft.plan),
      open: query.bewerk === 'plan' && draft.closed === null ? openItem(scope, at, 'plan') : null,
      adding: draft.closed === null ? (query.nieuw ?? null) : null,
      gone: query.weg ?? null,
      refused: query.niet ?? null,
      kept: late ? conflictOf(scope, late) : null,
    }
  },
)

export const action = tenantAction(
  { ...writingAccess, params: PlanParams, form: WritingForm },
  ({ scope, params, form }) =>
    answerToWriting(scope, form, {
      planId: params.plan,
      saved: () => writingPath(scope.tenant, params.plan),
      conflict: (key) => `${writingPath(scope.tenant, params.plan)}?samen=${key}`,
    }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${text.title}: ${data.draft.plan.title} – ${data.tenant.name} – Kompas De Copen`
      : '',
  },
]

export default function Writing() {
  const { tenant, draft, removed, open, adding, gone, refused, kept } =
    useLoaderData<typeof loader>()
  const { conflict, result } = useWriting(kept)
  const { plan } = draft
  const back = writingPath(tenant.slug, plan.id)
  const block = open ? 'plan' : adding === 'prioriteit' ? 'kop' : 'onderdeel'
  if (conflict)
    return (
      <Frame tenant={tenant} draft={draft} part={null}>
        <ConflictPage
          conflict={conflict}
          action={writingPath(tenant.slug, plan.id, undefined, 'plan')}
          back={back}
        />
      </Frame>
    )
  return (
    <>
      <EditProblems block={block} result={result} />
      <Frame tenant={tenant} draft={draft} part={null}>
        <Removed tenant={tenant.slug} plan={plan} removed={removed} gone={gone} refused={refused} />
        <PlanHead tenant={tenant.slug} draft={draft} open={open !== null}>
          {open ? (
            <EditForm
              block="plan"
              action={writingPath(tenant.slug, plan.id, undefined, 'plan')}
              back={back}
              autosave={autosave}
              item={{ ...open, begin: open.revision }}
              values={open.values}
              result={result}
            />
          ) : null}
        </PlanHead>
        <Parts tenant={tenant.slug} draft={draft} adding={adding} result={result} />
      </Frame>
    </>
  )
}
