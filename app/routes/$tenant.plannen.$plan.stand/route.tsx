import type { SubmissionResult } from '@conform-to/react'
import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { movePlan } from '~/commands/move-plan.server'
import { PlanParams, VersionQuery } from '~/domain/plans/forms'
import { isReady, movesFor, type Move } from '~/domain/plans/lifecycle'
import { MoveForm } from '~/domain/plans/move-form'
import { answeredText } from '~/http/answered-text'
import { planPath, plansPath, standPath } from '~/http/paths'
import { tenantAction } from '~/http/tenant-action.server'
import { tenantLoader } from '~/http/tenant-loader.server'
import { useSubmission } from '~/http/use-submission'
import {
  Breadcrumb,
  Button,
  ButtonGroup,
  ErrorSummary,
  Notice,
  PageHead,
  Section,
  TextareaField,
} from '~/ui'
import { planStatusWord } from '~/ui/nl'
import { moveLabel } from '~/ui/plans/acts'
import { PlanStanding } from '~/ui/plans/PlanStanding'
import { planText } from '~/ui/plans/text'
import { plansTitle } from '../$tenant.plannen._index/text'
import { readStanding } from './read.server'
import { standText as text } from './text'

const access = {
  may: 'plan:read',
  kind: ['gemeente', 'driehoek', 'regio'],
  params: PlanParams,
} as const

export const loader = tenantLoader(
  { ...access, query: VersionQuery },
  ({ scope, params, query }) => {
    const { plan, standing, acts } = readStanding(scope, params.plan, query.versie)
    const ready = isReady(plan)
    return {
      tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
      plan: { id: plan.id, title: plan.title, version: plan.version },
      standing,
      decisions: acts.filter(({ href }) => !href.includes('/stand?')),
      moves: movesFor(scope.role, plan),
      notReady: ready.ok ? null : ready.message,
    }
  },
)

export const action = tenantAction({ ...access, form: MoveForm }, ({ scope, params, form }) => {
  movePlan(scope, { planId: params.plan, ...form })
  return redirect(`${planPath(scope.tenant, params.plan, form.version)}&gelukt=stap`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${text.title}: ${data.plan.title} – ${data.tenant.name} – Kompas De Copen` : '',
  },
]

type MoveProps = {
  move: Move
  action: string
  version: number
  notReady: string | null
  answered: SubmissionResult | undefined
}

/** One step as a form of its own; going back asks for a reason. */
function MoveStep({ move, action, version, notReady, answered }: MoveProps) {
  const { to, from, asksReason } = move
  const isMine = answeredText(answered, 'to') === to
  return (
    <Section id={`naar-${to}`} title={text.moveTitle[to] ?? planStatusWord[to]}>
      {notReady && !asksReason ? (
        <Notice>{notReady}</Notice>
      ) : (
        <form
          method="post"
          action={action}
          id={`stap-${to}`}
          className="kdc-stack"
          data-keep={asksReason || undefined}
        >
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="from" value={from} />
          <input type="hidden" name="to" value={to} />
          <p className="utrecht-paragraph">{text.follows[to]}</p>
          {asksReason ? (
            <TextareaField
              id={`reden-${to}`}
              name="reason"
              label={text.reason}
              hint={text.reasonHint}
              rows={3}
              maxLength={1000}
              required
              defaultValue={isMine ? answeredText(answered, 'reason') : ''}
              errors={isMine ? answered?.error?.['reason'] : undefined}
            />
          ) : null}
          <ButtonGroup>
            <Button emphasis={asksReason ? 'secondary' : 'primary'}>{moveLabel[to]}</Button>
          </ButtonGroup>
        </form>
      )}
    </Section>
  )
}

export default function Stand() {
  const { tenant, plan, standing, decisions, moves, notReady } = useLoaderData<typeof loader>()
  const answered = useSubmission()
  const problems = (answered?.error?.['reason'] ?? []).map((message) => ({
    fieldId: `reden-${answeredText(answered, 'to')}`,
    message,
  }))
  return (
    <>
      <ErrorSummary problems={problems} messages={answered?.error?.[''] ?? undefined} />
      <Breadcrumb
        crumbs={[
          { label: plansTitle(tenant.kind), href: plansPath(tenant.slug) },
          { label: plan.title, href: planPath(tenant.slug, plan.id, plan.version) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        lead={`${plan.title}, ${planText.version(plan.version)}`}
        facts={[planStatusWord[standing.status]]}
      />
      <PlanStanding standing={standing} acts={decisions} />
      {moves.length + decisions.length === 0 ? (
        <p className="utrecht-paragraph">{text.noMoves}</p>
      ) : null}
      {moves.map((move) => (
        <MoveStep
          key={move.to}
          move={move}
          action={standPath(tenant.slug, plan.id, plan.version)}
          version={plan.version}
          notReady={notReady}
          answered={answered}
        />
      ))}
    </>
  )
}
