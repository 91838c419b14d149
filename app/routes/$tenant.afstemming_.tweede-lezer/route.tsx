import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { confirmLinks } from '~/commands/confirm-links.server'
import { ConfirmForm } from '~/domain/alignment/confirm-form'
import { VersionKey } from '~/domain/alignment/workbench/bench-form'
import { NoParams } from '~/domain/tenancy/forms'
import {
  alignmentPath,
  benchPath,
  homePath,
  linkPath,
  localPath,
  secondReaderPath,
  strategyLinksPath,
} from '~/http/paths'
import { choice, queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  CheckGroup,
  EmptyState,
  ErrorSummary,
  Notice,
  PageHead,
  problemsOf,
  Section,
} from '~/ui'
import { relationWord } from '~/ui/nl'
import { readWaiting } from './read.server'
import { secondText as text } from './text'

const kind = ['gemeente', 'driehoek'] as const
const Query = z.object({
  tekst: choice(VersionKey),
  alles: choice(z.literal('ja')),
  klaar: choice(z.coerce.number().int().positive()),
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

export const loader = tenantLoader(
  { may: 'alignment:read', kind, query: Query },
  ({ scope, query }) => ({
    ...readWaiting(scope, query),
    all: query.alles === 'ja',
    done: query.klaar ?? null,
  }),
)

/** Confirms links of colleagues, or links whose words changed and whose meaning did not. */
export const action = tenantAction(
  { may: 'link:write', kind, params: NoParams, form: ConfirmForm },
  ({ scope, form, request }) => {
    const count = confirmLinks(scope, { ids: form.links })
    if (form.naar) return redirect(localPath(form.naar))
    const { tekst } = Query.parse(Object.fromEntries(new URL(request.url).searchParams))
    const at = tekst && `${tekst.planId}.${tekst.version}`
    return redirect(secondReaderPath(scope.tenant) + queryOf({ tekst: at, klaar: count }))
  },
)

type Page = ReturnType<typeof useLoaderData<typeof loader>>
type Row = Page['theirs'][number]

const sentence = ({ local, relation, regional }: Row) =>
  `${local} – ${relationWord[relation].toLowerCase()} – ${regional}`

function Facts({ row, page, tenant }: { row: Row; page: Page; tenant: string }) {
  return (
    <span className="kdc-small">
      {text.recordedBy(row.by, row.on)}. {row.note ? `${text.note(row.note)} ` : ''}
      <a
        href={
          linkPath(tenant, row.owner, row.priorityId) +
          queryOf({ plan: page.plan?.id, versie: page.plan?.version })
        }
      >
        {text.read}
      </a>
    </span>
  )
}

function ConfirmList({ page, tenant }: { page: Page; tenant: string }) {
  const errors = useSubmission()?.error?.['links']
  const query = { tekst: page.plan?.key }
  return (
    <form method="post" className="kdc-stack" action={secondReaderPath(tenant) + queryOf(query)}>
      <p>
        <a href={queryOf({ ...query, alles: page.all ? undefined : 'ja' }) || '?'}>
          {page.all ? text.tickNone : text.tickAll}
        </a>
      </p>
      <CheckGroup
        id="links"
        name="links"
        label={text.choose}
        hint={text.hint}
        required
        errors={errors}
        ticked={page.all ? page.theirs.map(({ id }) => id) : []}
        choices={page.theirs.map((row) => ({
          value: row.id,
          label: sentence(row),
          extra: <Facts row={row} page={page} tenant={tenant} />,
        }))}
      />
      <ButtonGroup>
        <Button>{text.submit}</Button>
      </ButtonGroup>
    </form>
  )
}

function Waiting({ page, tenant }: { page: Page; tenant: string }) {
  if (page.theirs.length + page.own.length === 0)
    return (
      <Section id="leeg" title={text.emptyTitle}>
        <EmptyState>{page.fourEyes ? text.empty : text.off}</EmptyState>
      </Section>
    )
  const readable = page.mayConfirm ? page.own : [...page.theirs, ...page.own]
  return (
    <>
      {page.mayConfirm && page.theirs.length > 0 ? (
        <ConfirmList page={page} tenant={tenant} />
      ) : null}
      {readable.length > 0 ? (
        <Section
          id="eigen"
          title={page.mayConfirm ? text.own : text.count(readable.length)}
          intro={page.mayConfirm ? text.ownIntro : text.readOnly}
        >
          <ul className="kdc-plainlist">
            {readable.map((row) => (
              <li key={row.id}>
                {sentence(row)}
                <br />
                <Facts row={row} page={page} tenant={tenant} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

export default function SecondReader() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const error = useSubmission()?.error
  const list = page.kind === 'driehoek' ? strategyLinksPath(tenant) : alignmentPath(tenant)
  return (
    <>
      <ErrorSummary
        problems={problemsOf([{ id: 'links', errors: error?.['links'] }])}
        messages={error?.[''] ?? undefined}
      />
      <Breadcrumb
        crumbs={[
          { label: page.name, href: homePath(tenant) },
          { label: text.list[page.kind], href: list },
          { label: text.bench, href: benchPath(tenant) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={page.plan ? [text.plan(page.plan.title, page.plan.version)] : []}
      />
      {page.done && !error ? <Notice kind="done">{text.done(page.done)}</Notice> : null}
      <Waiting page={page} tenant={tenant} />
    </>
  )
}
