import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { readUvp } from '../$tenant.uitvoering/uvp.server'
import { linesOf } from '../$tenant.uitvoering/view'
import { readEvaluated } from '../$tenant.uitvoering_.evaluatie._index/read.server'
import type { ExecutionFacts } from './execution-tasks'

/** What the uitvoeringsplan asks of this role; nothing of who cannot report. */
export function executionFacts(scope: TenantScope): ExecutionFacts {
  if (!may(scope.role, 'measure:report')) return { report: null, evaluation: null }
  const file = readUvp(scope)
  const [period] = file?.periods ?? []
  const evaluated = readEvaluated(scope)
  return {
    report:
      file && period !== undefined
        ? {
            title: file.plan.title,
            period,
            lacking: linesOf(file).filter(({ lacking }) => lacking).length,
          }
        : null,
    evaluation:
      evaluated?.moment == null ? null : { moment: evaluated.moment, due: evaluated.due.length },
  }
}
