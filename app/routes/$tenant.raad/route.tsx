import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { councilPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Downloads, EmptyState, Fictief, Notice, PageHead, Section } from '~/ui'
import { longDate, periodText } from '~/ui/dates'
import { WasWordt } from '~/ui/patterns/WasWordt'
import { Asked } from './Asked'
import { Goals } from './Goals'
import { readCouncilPage, type CouncilPage } from './read.server'
import { councilText as text } from './text'
import { ThreeColumns } from './ThreeColumns'

export const loader = tenantLoader({ may: 'council:read', kind: 'gemeente' }, ({ scope }) => ({
  page: readCouncilPage(scope),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.documentTitle} – ${data.page.tenant.name} – Kompas De Copen` : '' },
]

function Changes({ page: { before, plan, changes, amendments } }: { page: CouncilPage }) {
  if (!before || !plan) return <EmptyState>{text.noBefore}</EmptyState>
  return (
    <div className="kdc-stack">
      {amendments.length > 0 ? (
        <div>
          <p>{text.amendments}</p>
          <ul className="utrecht-unordered-list">
            {amendments.map(({ number, title }) => (
              <li key={number}>
                {title} (amendement {number})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <WasWordt
        labelledBy="veranderd"
        before={`Plan ${periodText(before.period)}`}
        after={`Plan ${periodText(plan.period)}`}
        rows={changes}
      />
    </div>
  )
}

export default function Council() {
  const { page } = useLoaderData<typeof loader>()
  const { tenant, plan, subjects, sources, closed } = page
  return (
    <div className="kdc-reading kdc-raad">
      <PageHead
        title={text.title(tenant.name)}
        lead={text.lead}
        facts={[
          ...(page.fictitious ? [<Fictief key="fictief" />] : []),
          ...(plan
            ? [`${text.plan}: ${plan.title}${plan.adopted ? `, ${plan.adopted}` : ''}`]
            : []),
          text.asOf(longDate(page.today)),
          text.onlyPublic,
        ]}
        aside={<Downloads path={councilPath(tenant.slug)} />}
      />
      {closed.length > 0 ? (
        <div className="kdc-no-print">
          <Notice title={text.closed}>
            <p>{text.closedIntro}</p>
            <ul className="utrecht-unordered-list">
              {closed.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <Asked page={page} />
      {plan && subjects ? (
        <>
          <Section id="doelen" title={text.goals} intro={text.goalsIntro}>
            <Goals goals={page.goals} />
          </Section>
          <Section id="samen-zelf-anders" title={text.three} intro={text.threeIntro}>
            <ThreeColumns subjects={subjects} />
          </Section>
          <Section id="veranderd" title={text.changes}>
            <Changes page={page} />
          </Section>
          <Section id="nalezen" title={text.sources} intro={text.sourcesIntro}>
            <ul className="kdc-sources">
              {sources.map(({ href, label, note }) => (
                <li key={href}>
                  <a href={href}>{label}</a> <span className="kdc-muted">{note}</span>
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : (
        <EmptyState>{text.noPlan(tenant.name)}</EmptyState>
      )}
    </div>
  )
}
