import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { commentsAbout } from 'db/queries/voices.server'
import { lacksDate } from '~/domain/decisions/decision-date'
import { PlanParams } from '~/domain/plans/forms'
import { decisionPath, passagePath, planPath } from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import { Notice, Section } from '~/ui'
import { PlanComments } from '~/ui/patterns/PlanComments'
import { Validity } from '~/ui/patterns/Validity'
import { DecisionTable } from '~/ui/plans/DecisionTable'
import { PassageLinks } from '~/ui/plans/PassageLinks'
import { PlanStanding } from '~/ui/plans/PlanStanding'
import { PlanText } from '~/ui/plans/PlanText'
import { planComments } from '../$tenant.gedeeld.$owner.$document.$version_.opmerking/comments'
import { PlanHeader } from './PlanHeader'
import { LinkedPassage } from './LinkedPassage'
import { PlanQuery, readLinked } from './linked.server'
import { readPlanPage } from './read.server'
import { planPageText as text } from './text'

export const loader = tenantLoader(
  {
    may: 'plan:read',
    kind: ['gemeente', 'driehoek', 'regio'],
    params: PlanParams,
    query: PlanQuery,
  },
  ({ scope, params, query }) => ({
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    done: query.gelukt ?? null,
    ...readPlanPage(scope, params.plan, query.versie),
    linked: readLinked(scope, params.plan, query),
    comments: commentsAbout(scope, scope.tenant, params.plan),
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.plan.title} – ${data.tenant.name} – Kompas De Copen` : '' },
]

export default function Plan() {
  const page = useLoaderData<typeof loader>()
  const { tenant, plan, version, versions, decisions, validity, done } = page
  const newest = versions[0]?.version ?? version.version
  return (
    <>
      {done && text.done[done] ? <Notice kind="done">{text.done[done]}</Notice> : null}
      <PlanHeader
        tenant={tenant}
        plan={plan}
        visibility={version.visibility}
        above={page.above}
        may={page.may}
      />
      {page.linked ? (
        <LinkedPassage tenant={tenant.slug} planId={plan.id} linked={page.linked} />
      ) : newest > version.version ? (
        <Notice>
          {text.newest(newest)}{' '}
          <a href={planPath(tenant.slug, plan.id, newest)}>{text.readNewest}</a>
        </Notice>
      ) : null}
      <PlanStanding standing={page.standing} acts={page.acts} />
      {plan.kind === 'ivp' ? (
        <Section id="geldigheid" title={text.validity}>
          {validity ? <Validity {...validity} /> : <p>{text.validityNone}</p>}
        </Section>
      ) : null}
      <Section id="besluiten" title={text.decisions} intro={text.decisionsIntro}>
        {decisions.length === 0 ? (
          <p>{text.noDecisions}</p>
        ) : (
          <DecisionTable
            labelledBy="besluiten"
            decisions={decisions}
            href={(row) => decisionPath(tenant.slug, plan.id, row.id)}
            askDate={(row) =>
              page.may.date && lacksDate(row) ? (
                <a href={decisionPath(tenant.slug, plan.id, row.id)}>{text.fillDate}</a>
              ) : null
            }
          />
        )}
      </Section>
      <Section id="tekst" title={text.text(plan.kind)}>
        <PassageLinks address={(item, key) => passagePath(tenant.slug, plan.id, item, key)}>
          <PlanText
            plan={plan}
            uvps={page.uvps}
            priorityTitles={page.priorityTitles ?? undefined}
          />
        </PassageLinks>
      </Section>
      <PlanComments
        comments={planComments(page.comments, plan, () => null)}
        priorities={[]}
        write={null}
      />
    </>
  )
}
