import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { importPositions } from '~/commands/import-positions.server'
import { Refused } from '~/commands/refusals'
import { chosenRows } from '~/domain/alignment/exchange/chosen-rows'
import { PositionCells } from '~/domain/alignment/exchange/position-verdict'
import { divergencesPath, positionsImportPath, positionsImportRowsPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { importWords } from '~/ui/nl/imports'
import { ImportPage } from '~/ui/patterns/ImportPage'
import type { ImportPreviewData } from '~/ui/patterns/ImportPreview'
import { previewOf } from './$tenant.afwijkingen_.inlezen/preview.server'
import { importText as text } from './$tenant.afwijkingen_.inlezen/text'

const access = { may: 'divergence:explain', kind: 'gemeente' } as const

/** Who comes here without rows, after signing in again for instance, chooses the file once more. */
export const loader = tenantLoader(access, ({ scope }) => ({ name: scope.name }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

/** Keeps the ticked rows as drafts; when that is refused the rows come back as they would be judged now. */
export const action = tenantAction(
  { ...access, params: z.object({}), form: chosenRows(PositionCells) },
  ({ scope, form }) => {
    try {
      return redirect(
        `${positionsImportPath(scope.tenant)}?ingelezen=${importPositions(scope, form)}`,
      )
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown
      const answer = { problem: thrown.message, preview: previewOf(scope, form.rows) }
      return json(answer, { status: 422 })
    }
  },
)

export default function ImportPositionRows() {
  const { tenant = '' } = useParams()
  const answered = useActionData<{ problem?: string; preview?: ImportPreviewData }>()
  const problem = answered && (answered.problem ?? importWords.again)
  return (
    <ImportPage
      title={text.title}
      lead={text.lead}
      back={{ href: divergencesPath(tenant), label: text.back }}
      tableHref={`${divergencesPath(tenant)}.xlsx`}
      fileAction={positionsImportPath(tenant)}
      rowsAction={positionsImportRowsPath(tenant)}
      preview={answered?.preview}
      messages={problem === undefined ? [] : [problem]}
    />
  )
}
