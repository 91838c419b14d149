import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decisionsOf, listVersions } from 'db/queries/plans.server'
import { z } from 'zod'
import { found } from '~/commands/refusals'
import { settleAmendedText } from '~/commands/settle-amended-text.server'
import { PlanParams } from '~/domain/plans/forms'
import { textBefore } from '~/domain/plans/proposed'
import { isSecret } from '~/domain/plans/supersession'
import { may } from '~/domain/tenancy/roles'
import { planPath, plansPath, settlementPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import { Breadcrumb, Button, ButtonGroup, ErrorSummary, Notice, PageHead, Section } from '~/ui'
import { AmendmentList } from '~/ui/plans/DecisionFacts'
import { isToSettle } from '~/ui/plans/standing'
import { plansTitle } from '../$tenant.plannen._index/text'
import { readStanding } from '../$tenant.plannen.$plan.stand/read.server'
import { Changes, ChangeList } from '../$tenant.plannen.$plan.versies/Changes'
import { compare } from '../$tenant.plannen.$plan.versies/lineage.server'
import { settlementText as text } from './text'

const access = { kind: 'gemeente', params: PlanParams } as const

export const loader = tenantLoader(
  { ...access, may: ['decision:record-raad', 'plan:write'] },
  ({ scope, params }) => {
    const versions = listVersions(scope, params.plan)
    const amended = found(versions.find(({ status }) => status === 'geamendeerd_vastgesteld'))
    const { plan, standing } = readStanding(scope, params.plan, amended.version)
    const proposed = textBefore(versions, amended.version)
    const from = proposed === undefined ? null : { id: plan.id, version: proposed }
    const decisions = decisionsOf(scope, plan.id)
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      plan: { id: plan.id, title: plan.title, version: plan.version },
      from: proposed ?? null,
      changes: from ? (compare(scope, from, { id: plan.id, version: plan.version }) ?? []) : [],
      amendments: decisions.flatMap(({ status, amendments }) =>
        status === 'genomen' ? amendments : [],
      ),
      isToSettle: isToSettle(standing),
      isClosed: isSecret(decisions),
      maySettle: may(scope.role, 'decision:record-raad'),
    }
  },
)

export const action = tenantAction(
  {
    ...access,
    may: 'decision:record-raad',
    form: z.object({ version: z.coerce.number().int().positive() }),
  },
  ({ scope, params, form }) => {
    settleAmendedText(scope, { planId: params.plan, version: form.version })
    return redirect(`${planPath(scope.tenant, params.plan, form.version)}&gelukt=vastgelegd`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${text.title}: ${data.plan.title} – ${data.tenant.name} – Kompas De Copen` : '',
  },
]

export default function Settlement() {
  const page = useLoaderData<typeof loader>()
  const { tenant, plan, from, changes, amendments } = page
  const answered = useSubmission()
  const isSame = from !== null && changes.every(({ kind }) => kind === 'gelijk')
  return (
    <>
      <ErrorSummary problems={[]} messages={answered?.error?.[''] ?? undefined} />
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id, plan.version) },
          { label: text.title },
        ]}
      />
      <PageHead title={text.title} pre={plan.title} lead={text.lead} />
      {amendments.length > 0 ? (
        <Section id="amendementen" title={text.amendments}>
          <AmendmentList amendments={amendments} />
        </Section>
      ) : null}
      {from === null ? null : (
        <Section
          id="verschillen"
          title={text.differences(from, plan.version)}
          intro={text.differencesIntro}
        >
          {isSame ? (
            <Notice>{text.same}</Notice>
          ) : (
            <>
              <ChangeList changes={changes} />
              <Changes changes={changes} onlyChanges />
            </>
          )}
        </Section>
      )}
      {!page.isToSettle ? <Notice>{text.done}</Notice> : null}
      {page.isToSettle && page.maySettle && !isSame ? (
        <Section id="vastleggen" title={text.settle}>
          <form
            method="post"
            id="vastlegging"
            action={settlementPath(tenant.slug, plan.id)}
            className="kdc-stack"
          >
            <input type="hidden" name="version" value={plan.version} />
            <p className="utrecht-paragraph">{page.isClosed ? text.followsClosed : text.follows}</p>
            <ButtonGroup>
              <Button>{text.submit}</Button>
              <a href={planPath(tenant.slug, plan.id, plan.version)}>{text.cancel}</a>
            </ButtonGroup>
          </form>
        </Section>
      ) : null}
    </>
  )
}
