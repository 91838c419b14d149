import { planPath, unchangedPath, writingPath } from '~/http/paths'
import { LinkButton, Notice } from '~/ui'
import { longDate } from '~/ui/dates'
import { reportPeriodText } from '~/ui/nl/execution'
import type { UvpView } from './read.server'
import { executionText as text } from './text'

type ToReportProps = { tenant: string; uvp: UvpView; mayWrite: boolean }

/** What is still to be reported, and the shortest way to do it. */
export function ToReport({ tenant, uvp, mayWrite }: ToReportProps) {
  const { plan, period, total, lacking, repeatable } = uvp
  if (total === 0) return null
  if (period === null)
    return (
      <Notice>
        {uvp.adopted ? (
          text.notYet(longDate(plan.period.from))
        ) : (
          <>
            {text.draft}{' '}
            {mayWrite ? (
              <a href={writingPath(tenant, plan.id)}>{text.writeOn}</a>
            ) : (
              <a href={planPath(tenant, plan.id)}>{text.openPlan}</a>
            )}
          </>
        )}
      </Notice>
    )
  const words = reportPeriodText(period.key)
  return (
    <div className="kdc-stack kdc-stack--tight">
      <p>
        <b>{text.measures(total)}</b>: {text.counted(uvp.counted)}.{' '}
        {lacking === 0 ? text.allReported(words) : text.lacking(lacking, words)}
      </p>
      {uvp.mayReport && repeatable > 0 ? (
        <p className="kdc-no-print">
          <LinkButton href={unchangedPath(tenant, plan.id)} emphasis="secondary">
            {text.unchangedAll(repeatable)}
          </LinkButton>
        </p>
      ) : null}
    </div>
  )
}
