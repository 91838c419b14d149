import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { knownTraject } from '~/commands/known-traject.server'
import { may } from '~/domain/tenancy/roles'
import { TrajectParams } from '~/domain/trajects/forms'
import { inTrajectPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { trajectKinds } from '~/http/traject-access'
import { EmptyState, Fictief, LinkButton, PageHead, Section, Stack } from '~/ui'
import { longDate } from '~/ui/dates'
import { momentFormWord } from '~/ui/nl/traject'
import { DescriptionList } from '~/ui/patterns/DescriptionList'
import { TrajectCrumbs } from '~/ui/trajects/TrajectCrumbs'
import { participationText as text } from './text'

export const loader = tenantLoader(
  { may: 'traject:read', kind: trajectKinds, params: TrajectParams },
  ({ scope, params }) => {
    const { planId, title, fictitious, moments } = knownTraject(scope, params.plan)
    return {
      tenant: { slug: scope.tenant, name: scope.name },
      traject: { planId, title, fictitious },
      moments: moments.map(({ revision: _revision, ...moment }) => moment),
      today: scope.today,
      mayWrite: may(scope.role, 'traject:write'),
    }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

type Page = ReturnType<typeof useLoaderData<typeof loader>>

const said = (words: string) =>
  words === '' ? (
    <span className="kdc-muted">{text.notYet}</span>
  ) : (
    words.split('\n').map((line, index) => <p key={index}>{line}</p>)
  )

function Moment({ page, moment }: { page: Page; moment: Page['moments'][number] }) {
  const { id, on, nr, form, title, withWhom, asked, returned, done } = moment
  const path = inTrajectPath(page.tenant.slug, page.traject.planId, `participatie/${id}`)
  const comes = on > page.today
  return (
    <Section
      id={`moment-${id}`}
      title={title}
      aside={page.mayWrite ? <a href={path}>{text.edit(title)}</a> : undefined}
    >
      <p className="utrecht-paragraph kdc-muted">
        <time dateTime={on}>{longDate(on)}</time>, {momentFormWord[form].toLowerCase()}
        {nr === null ? null : `, ${text.step(nr)}`}
      </p>
      <DescriptionList
        items={[
          { term: text.withWhom, value: withWhom },
          { term: text.asked, value: said(asked) },
          { term: text.returned, value: comes && returned === '' ? text.comes : said(returned) },
          { term: text.done, value: comes && done === '' ? text.comes : said(done) },
        ]}
      />
    </Section>
  )
}

export default function Participation() {
  const page = useLoaderData<typeof loader>()
  const { tenant, traject, moments, mayWrite } = page
  const path = inTrajectPath(tenant.slug, traject.planId, 'participatie/nieuw')
  return (
    <Stack gap="loose">
      <TrajectCrumbs tenant={tenant.slug} traject={traject} here={text.title} />
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={[traject.title, ...(traject.fictitious ? [<Fictief key="fictief" />] : [])]}
        aside={
          mayWrite && moments.length > 0 ? (
            <LinkButton href={path}>{text.add}</LinkButton>
          ) : undefined
        }
      />
      {moments.length === 0 ? (
        <EmptyState action={mayWrite ? { href: path, label: text.add } : undefined}>
          {mayWrite ? text.none : text.noneOnly}
        </EmptyState>
      ) : (
        moments.map((moment) => <Moment key={moment.id} page={page} moment={moment} />)
      )}
    </Stack>
  )
}
