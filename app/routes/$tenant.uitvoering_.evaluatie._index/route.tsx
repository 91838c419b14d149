import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import {
  evaluationPath,
  executionPath,
  goalEvaluationPath,
  planPath,
  writingPath,
} from '~/http/paths'
import { tenantLoader } from '~/http/tenant-loader.server'
import {
  Breadcrumb,
  Downloads,
  EmptyState,
  Fictief,
  Notice,
  PageHead,
  Section,
  Table,
  type Column,
} from '~/ui'
import { longDate } from '~/ui/dates'
import { evaluationAnswerWord, evaluationOutcomeWord } from '~/ui/nl/execution'
import { ProgressWord } from '~/ui/patterns/ProgressWord'
import { executionText } from '../$tenant.uitvoering/text'
import { readEvaluation, type EvaluationLine, type EvaluationPage } from './read.server'
import { evaluationText as text, momentText } from './text'

export const loader = tenantLoader({ may: 'plan:read', kind: 'gemeente' }, ({ scope }) =>
  readEvaluation(scope),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${text.title} – ${data?.name ?? ''} – Kompas De Copen` },
]

function Measures({ measures }: Pick<EvaluationLine, 'measures'>) {
  if (measures.length === 0) return <>{text.noMeasures}</>
  return (
    <ul className="kdc-plainlist">
      {measures.map(({ id, title, state }) => (
        <li key={id}>
          {title}: <ProgressWord state={state} />
        </li>
      ))}
    </ul>
  )
}

const columnsOf = (tenant: string): Column<EvaluationLine>[] => [
  {
    key: 'doel',
    header: text.goal,
    cell: ({ goal }) => (
      <a href={goalEvaluationPath(tenant, goal.id)}>
        {goal.number} {goal.text}
      </a>
    ),
  },
  { key: 'prioriteit', header: text.priority, cell: ({ priority }) => priority },
  { key: 'maatregelen', header: text.measures, cell: (line) => <Measures {...line} /> },
  {
    key: 'haalbaar',
    header: text.attainable,
    cell: ({ newest }) => (newest ? evaluationAnswerWord[newest.attainable] : text.notAsked),
  },
  {
    key: 'nodig',
    header: text.relevant,
    cell: ({ newest }) => (newest ? evaluationAnswerWord[newest.relevant] : text.notAsked),
  },
  {
    key: 'uitkomst',
    header: text.outcome,
    cell: ({ newest, due }) => (
      <>
        {newest ? `${evaluationOutcomeWord[newest.outcome]} (${longDate(newest.on)})` : null}
        {newest && due ? '. ' : null}
        {due ? <b>{text.asked}</b> : null}
      </>
    ),
  },
]

type AdjustProps = { tenant: string; ivp: NonNullable<EvaluationPage['ivp']>; mayWrite: boolean }

function Adjust({ tenant, ivp, mayWrite }: AdjustProps) {
  return (
    <Section id="bijstellen" title={text.adjust}>
      <p>
        {ivp.draft ? (
          <>
            {text.adjustDraft}{' '}
            <a href={(mayWrite ? writingPath : planPath)(tenant, ivp.draft.id)}>
              {ivp.draft.title}
            </a>
            .
          </>
        ) : (
          <>
            {text.adjustNew}{' '}
            {mayWrite ? (
              <a href={writingPath(tenant, ivp.plan.id)}>{text.newVersion}</a>
            ) : (
              <a href={planPath(tenant, ivp.plan.id)}>{text.openPlan}</a>
            )}
          </>
        )}
      </p>
    </Section>
  )
}

export default function Evaluation() {
  const page = useLoaderData<typeof loader>()
  const { tenant = '' } = useParams()
  const { ivp } = page
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: executionText.title, href: executionPath(tenant) },
          { label: text.title },
        ]}
      />
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={
          ivp
            ? [
                ...(ivp.plan.fictitious ? [<Fictief key="fictief" />] : []),
                ivp.plan.title,
                text.due(ivp.due, ivp.lines.length),
              ]
            : undefined
        }
        aside={<Downloads path={evaluationPath(tenant)} />}
      />
      {ivp ? (
        <>
          <Notice>
            {ivp.moment
              ? momentText(ivp.moment)
              : ivp.next
                ? text.next(longDate(ivp.next.on))
                : null}
          </Notice>
          <Section id="doelen" title={text.lines}>
            <Table
              labelledBy="doelen"
              columns={columnsOf(tenant)}
              rows={ivp.lines}
              rowKey={({ goal }) => goal.id}
            />
          </Section>
          <Adjust tenant={tenant} ivp={ivp} mayWrite={page.mayWrite} />
        </>
      ) : (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      )}
    </>
  )
}
