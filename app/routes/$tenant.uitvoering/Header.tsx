import { executionPath, evaluationPath, nextUvpPath, planPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Downloads, Fictief, PageHead } from '~/ui'
import { periodText } from '~/ui/dates'
import { planStatusWord } from '~/ui/nl'
import { Views } from '~/ui/patterns/Views'
import { chosen } from './filter'
import type { ExecutionPage, UvpView } from './read.server'
import { executionText as text } from './text'

type HeaderProps = { tenant: string; uvp: UvpView; page: ExecutionPage }

function factsOf({ tenant, uvp }: HeaderProps) {
  const { plan, ivp } = uvp
  return [
    ...(plan.fictitious ? [<Fictief key="fictief" />] : []),
    <a key="plan" href={planPath(tenant, plan.id)}>
      {plan.title}
    </a>,
    planStatusWord[plan.status],
    periodText(plan.period),
    ...(ivp
      ? [
          <>
            {text.carriesOut} <a href={planPath(tenant, ivp.id)}>{ivp.title}</a>
          </>,
        ]
      : []),
  ]
}

/** Which plan this is, how far it is, and the ways to look at it. */
export function Header(props: HeaderProps) {
  const { tenant, uvp, page } = props
  const { query } = page
  const path = executionPath(tenant)
  const to = (over: Partial<typeof query>) => path + queryOf({ ...chosen(query), ...over })
  return (
    <>
      <PageHead
        title={text.title}
        lead={text.lead}
        facts={factsOf(props)}
        aside={<Downloads path={path} search={queryOf(chosen(query))} />}
      />
      <div className="kdc-stack kdc-stack--tight kdc-no-print">
        <Views
          label={text.others}
          views={uvp.others.map(({ id, period, adopted }) => ({
            label: text.period(periodText(period), adopted),
            href: path + queryOf({ plan: id, weergave: query.weergave }),
            current: id === uvp.plan.id,
          }))}
        />
        <Views
          label={text.views}
          views={[
            {
              label: text.byPriority,
              href: to({ weergave: undefined }),
              current: query.weergave === undefined,
            },
            {
              label: text.byQuarter,
              href: to({ weergave: 'kwartalen' }),
              current: query.weergave === 'kwartalen',
            },
          ]}
        />
        <p className="kdc-facts kdc-no-print">
          <a href={evaluationPath(tenant)}>{text.evaluation}</a>
          {page.mayStart ? <a href={nextUvpPath(tenant)}>{text.next}</a> : null}
        </p>
      </div>
    </>
  )
}
