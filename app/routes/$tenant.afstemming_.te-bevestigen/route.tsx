import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { confirmLinks } from '~/commands/confirm-links.server'
import { withdrawLink } from '~/commands/end-link.server'
import { leaveBehind, takeOverLink } from '~/commands/settle-link.server'
import { ToConfirmForm } from '~/domain/alignment/carry/forms'
import type { TenantScope } from '~/domain/tenancy/scope'
import { alignmentPath, homePath, strategyLinksPath, toConfirmPath } from '~/http/paths'
import { choice, queryOf } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { Breadcrumb, Downloads, EmptyState, ErrorSummary, Notice, PageHead, Section } from '~/ui'
import { readToConfirm } from './read.server'
import { toConfirmText as text } from './text'
import { LeftOver, Tray } from './Tray'
import { WaitingList } from './Waiting'

const kinds = ['gemeente', 'driehoek'] as const
const Query = z.object({
  klaar: choice(z.enum(['bevestigd', 'overgenomen', 'vervallen', 'achtergelaten'])),
  aantal: choice(z.coerce.number().int().positive()),
})
type Done = NonNullable<z.infer<typeof Query>['klaar']>

export const loader = tenantLoader(
  { may: 'alignment:read', kind: kinds, query: Query },
  ({ scope, query }) => ({
    ...readToConfirm(scope),
    done: query.klaar ?? null,
    count: query.aantal ?? 1,
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

/** Does what the form asks, and says in one word what was done. */
function settle(scope: TenantScope, form: ToConfirmForm): { klaar: Done; aantal?: number } {
  switch (form.act) {
    case 'bevestigen':
      return { klaar: 'bevestigd', aantal: confirmLinks(scope, { ids: form.links }) }
    case 'overnemen':
      takeOverLink(scope, { link: form.link, priorityId: form.priority })
      return { klaar: 'overgenomen' }
    case 'vervallen':
      withdrawLink(scope, { id: form.link })
      return { klaar: 'vervallen' }
    case 'achterlaten':
      leaveBehind(scope, { link: form.link })
      return { klaar: 'achtergelaten' }
  }
}

export const action = tenantAction(
  { may: 'link:write', kind: kinds, params: z.object({}), form: ToConfirmForm },
  ({ scope, form }) => redirect(toConfirmPath(scope.tenant) + queryOf(settle(scope, form))),
)

/** What was refused, whatever field it was about: the forms are small and stand below each other. */
function Refused() {
  const error = useSubmission()?.error
  const messages = Object.values(error ?? {}).flatMap((found) => found ?? [])
  return <ErrorSummary problems={[]} messages={messages} />
}

export default function ToConfirm() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const { waiting, tray, leftOver, mayLink, done, kind } = page
  const list = kind === 'driehoek' ? strategyLinksPath(tenant) : alignmentPath(tenant)
  const isEmpty = waiting.length + tray.length + leftOver.length === 0
  return (
    <>
      {done ? (
        <Notice kind="done">
          {done === 'bevestigd' ? text.done.bevestigd(page.count) : text.done[done]}
        </Notice>
      ) : null}
      <Breadcrumb
        crumbs={[
          { label: page.name, href: homePath(tenant) },
          { label: text.list[kind], href: list },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={isEmpty ? undefined : [text.count(waiting.length, tray.length)]}
        aside={<Downloads path={toConfirmPath(tenant)} />}
      />
      <Refused />
      {isEmpty ? (
        <Section id="leeg" title={text.emptyTitle}>
          <EmptyState>{text.empty}</EmptyState>
        </Section>
      ) : null}
      {!mayLink && !isEmpty ? <p className="kdc-muted">{text.readOnly}</p> : null}
      {waiting.length > 0 ? (
        <Section id="woorden" title={text.waiting} intro={text.waitingIntro}>
          <WaitingList tenant={tenant} rows={waiting} mayLink={mayLink} />
        </Section>
      ) : null}
      {tray.length > 0 ? (
        <Section id="bak" title={text.tray} intro={text.trayIntro}>
          <Tray tenant={tenant} rows={tray} mayLink={mayLink} />
        </Section>
      ) : null}
      {leftOver.length > 0 ? (
        <Section id="weggehaald" title={text.left} intro={text.leftIntro}>
          <LeftOver tenant={tenant} rows={leftOver} mayLink={mayLink} />
        </Section>
      ) : null}
    </>
  )
}
