import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PlanParams } from '~/domain/plans/forms'
import { lintPath, planPath, plansPath } from '~/http/paths'
import { choice } from '~/http/query-fields'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Breadcrumb,
  Downloads,
  EmptyState,
  Fictief,
  Notice,
  PageHead,
  Section,
  VisuallyHidden,
} from '~/ui'
import { lintText as text } from '~/ui/nl/lint'
import { LintList } from '~/ui/plans/LintList'
import { planText } from '~/ui/plans/text'
import { plansTitle } from '../$tenant.plannen._index/text'
import { DismissedList } from './DismissedList'
import { readPoints } from './read.server'

const Query = z.object({ klaar: choice(z.enum(['opzij', 'terug'])) })

export const loader = tenantLoader(
  { may: 'plan:read', kind: ['gemeente', 'driehoek', 'regio'], params: PlanParams, query: Query },
  ({ scope, params, query }) => ({ ...readPoints(scope, params.plan), done: query.klaar ?? null }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${text.title}: ${data.plan.title} – ${data.tenant.name} – Kompas De Copen` : '',
  },
]

export default function Points() {
  const page = useLoaderData<typeof loader>()
  const { tenant, plan, groups, open, dismissed, mayDismiss, done } = page
  return (
    <>
      {done ? <Notice kind="done">{text.done[done]}</Notice> : null}
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id, plan.version) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        pre={plan.title}
        lead={text.lead}
        facts={[
          ...(plan.fictitious ? [<Fictief key="fictief" />] : []),
          planText.version(plan.version),
          text.counted(open, dismissed.length),
        ]}
        aside={<Downloads path={lintPath(tenant.slug, plan.id)} />}
      />
      {open === 0 ? <EmptyState>{text.noneOpen}</EmptyState> : null}
      {groups.map((group) => (
        <Section
          key={group.key}
          id={`deel-${group.key}`}
          title={group.title}
          aside={
            <a href={group.href}>
              {text.toText}
              <VisuallyHidden>: {group.title}</VisuallyHidden>
            </a>
          }
        >
          <LintList
            tenant={tenant.slug}
            plan={plan.id}
            points={group.points}
            mayDismiss={mayDismiss}
          />
        </Section>
      ))}
      {dismissed.length > 0 ? (
        <Section id="opzij" title={text.dismissed} intro={text.dismissedIntro}>
          <DismissedList
            tenant={tenant.slug}
            plan={plan.id}
            points={dismissed}
            mayRestore={mayDismiss}
          />
        </Section>
      ) : null}
    </>
  )
}
