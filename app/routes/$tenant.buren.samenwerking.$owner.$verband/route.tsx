import { useForm } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { linkPartnership } from '~/commands/link-partnership.server'
import { PartnershipItemForm } from '~/domain/neighbours/partnership'
import { partnershipPath, partnershipsPath } from '~/http/paths'
import { choice } from '~/http/query-fields'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  ButtonGroup,
  ErrorSummary,
  LinkButton,
  Notice,
  PageHead,
  Section,
  problemsOf,
} from '~/ui'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import {
  partnershipStateWord,
  partnershipText,
  runsText,
} from '../$tenant.buren.samenwerking._index/text'
import { LinkForm, Links } from './Links'
import { PartnershipParams, readPartnership } from './read.server'
import { verbandText as text } from './text'

const access = {
  kind: ['gemeente', 'driehoek', 'partner'],
  params: PartnershipParams,
} as const

export const loader = tenantLoader(
  {
    ...access,
    may: 'neighbour:read',
    query: z.object({
      gelukt: choice(z.enum(['bewaard', 'gedeeld', 'beeindigd', 'verbonden', 'los'])),
    }),
  },
  ({ scope, params, query }) => ({
    ...readPartnership(scope, params),
    done: query.gelukt ?? null,
  }),
)

export const action = tenantAction(
  { ...access, may: 'partnership:write', form: PartnershipItemForm },
  ({ scope, params: { owner, verband }, form }) => {
    linkPartnership(scope, { to: { owner, id: verband }, item: form.item })
    return redirect(`${partnershipPath(scope.tenant, owner, verband)}?gelukt=verbonden`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.partnership.name} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function Partnership() {
  const page = useLoaderData<typeof loader>()
  const { tenant, partnership, done } = page
  const path = (act?: 'bewerken' | 'deling' | 'einde') =>
    partnershipPath(tenant.slug, partnership.owner, partnership.id, act)
  const [form, { item }] = useForm<{ item: string }>({
    id: 'verbinden',
    lastResult: useSubmission(path()),
  })
  return (
    <>
      <ErrorSummary problems={problemsOf([item])} messages={form.errors} />
      {done ? <Notice kind="done">{text.done[done]}</Notice> : null}
      <Breadcrumb
        crumbs={[
          { label: partnershipText.title, href: partnershipsPath(tenant.slug) },
          { label: partnership.name },
        ]}
      />
      <PageHead
        title={partnership.name}
        pre={partnership.theme}
        facts={[
          partnershipStateWord[partnership.state],
          partnershipText.of(partnership.ownerName),
          partnership.sharedOn ? text.sharedOn(partnership.sharedOn) : text.notShared,
          ...(partnership.endedOn ? [text.endedOn(partnership.endedOn)] : []),
        ]}
      />
      <Section id="afspraken" title={text.about}>
        <DescriptionList
          items={[
            { term: partnershipText.trekker, value: partnership.lead },
            { term: partnershipText.parties, value: partnership.parties.join(', ') },
            { term: partnershipText.period, value: runsText(partnership) },
            {
              term: text.approach,
              value: <span className="kdc-neighbours__text">{partnership.approach}</span>,
            },
          ]}
        />
      </Section>
      {page.may.write ? (
        <ButtonGroup>
          {page.may.share ? <LinkButton href={path('deling')}>{text.share}</LinkButton> : null}
          <LinkButton href={path('bewerken')} emphasis="secondary">
            {text.edit}
          </LinkButton>
          <LinkButton href={path('einde')} emphasis="secondary">
            {text.end}
          </LinkButton>
        </ButtonGroup>
      ) : null}
      <Links page={page} />
      {page.may.link ? (
        <Section id="verbind" title={text.link}>
          <LinkForm page={page} />
        </Section>
      ) : null}
    </>
  )
}
