import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { acceptDocument } from '~/commands/accept-document.server'
import { Acceptance } from '~/domain/documents/acceptance'
import { importPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { Breadcrumb, Notice, PageHead } from '~/ui'
import { longDate } from '~/ui/dates'
import { FoundFacts } from './FoundFacts'
import { Questions } from './Questions'
import { ReviewErrors } from './ReviewErrors'
import { ReviewForm } from './ReviewForm'
import { readReview } from './review.server'

const Params = z.object({ id: z.string().max(80) })
const Query = z.object({ overgenomen: z.string().max(20).optional() })

export const loader = tenantLoader(
  { may: 'document:import', kind: 'gemeente', params: Params, query: Query },
  ({ scope, params, query }) => ({
    tenant: scope.tenant,
    name: scope.name,
    taken: query.overgenomen ?? null,
    review: readReview(scope, params.id),
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.review.title ?? 'Document'} – ${data?.name ?? ''} – Kompas De Copen` },
]

export const action = tenantAction(
  { may: 'document:import', kind: 'gemeente', params: Params, form: Acceptance },
  ({ scope, params, form }) => {
    const { decisions, steps, frames } = acceptDocument(scope, { ...form, id: params.id })
    return redirect(
      `${importPath(scope.tenant, params.id)}?overgenomen=${decisions}-${steps}-${frames}`,
    )
  },
)

/** `1-7-2` → what was written just now, in words. */
function takenText(taken: string): string {
  const [decisions = '0', steps = '0', frames = '0'] = taken.split('-')
  return `Overgenomen: besluiten ${decisions}, stappen ${steps}, kaders ${frames}.`
}

export default function ReviewDocument() {
  const { tenant, name, taken, review } = useLoaderData<typeof loader>()
  const result = useSubmission()
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: 'Documenten', href: `/${tenant}/documenten` },
          { label: 'Gelezen feiten' },
        ]}
      />
      <PageHead
        pre={review.fileName}
        title={review.title}
        lead={
          review.acceptedOn
            ? 'U nam feiten uit dit document over. Wat er al staat, verandert niet vanzelf.'
            : 'Kies per feit: overnemen, eerst wijzigen, of weglaten. Er is nog niets overgenomen.'
        }
        facts={[`Ingelezen op ${longDate(review.readOn)}`]}
      />
      <ReviewErrors result={result} />
      {taken ? (
        <Notice kind="done" title={takenText(taken)}>
          U vindt de besluiten bij het plan en de stappen bij het traject.
        </Notice>
      ) : null}
      {review.other ? (
        <Notice kind="attention" title={`Dit document gaat over ${review.other}`}>
          U werkt voor {name}. Er is daarom niets aangevinkt. Neem alleen over wat ook voor {name}{' '}
          geldt.
        </Notice>
      ) : null}
      {review.earlierOn ? (
        <Notice kind="attention">
          Dit document is eerder ingelezen, op {longDate(review.earlierOn)}. Wat er al staat, wordt
          niet nog eens opgeslagen.
        </Notice>
      ) : null}
      {review.warnings.length > 0 ? (
        <Notice title="Let op">
          <ul>
            {review.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Questions questions={review.questions} />
      <ReviewForm review={review} result={result} />
      <FoundFacts review={review} />
    </>
  )
}
