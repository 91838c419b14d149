import type { SubmissionResult } from '@conform-to/react'
import { writingActPath, writingPath } from '~/http/paths'
import { EditForm, type EditFormProps } from '../$tenant.plannen.$plan.schrijven/EditForm'
import type { OpenItem } from '../$tenant.plannen.$plan.schrijven/open-item.server'

const autosave = 'routes/$tenant.plannen.$plan.schrijven_.$item'

type OpenFormProps = Pick<EditFormProps, 'options' | 'analysis' | 'children'> & {
  tenant: string
  planId: string
  /** The page that the form stands on. */
  pageId: string
  open: OpenItem
  result: SubmissionResult | undefined
  priorityId?: string
}

/** The form of the group that is open on the page of a part. */
export function OpenForm({
  tenant,
  planId,
  pageId,
  open,
  result,
  priorityId,
  ...rest
}: OpenFormProps) {
  const { id, version, revision, block } = open
  const inside = id === pageId ? block : id
  return (
    <EditForm
      block={block}
      action={writingPath(tenant, planId, pageId, inside)}
      back={`${writingPath(tenant, planId, pageId)}#${inside}`}
      autosave={autosave}
      item={{ id, version, revision, begin: revision, priorityId }}
      values={open.values}
      result={result}
      previous={revision > 1 ? writingActPath(tenant, planId, open, 'vorige-tekst') : undefined}
      {...rest}
    />
  )
}
