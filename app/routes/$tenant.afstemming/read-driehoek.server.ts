import { answerDays, readMatrix } from 'db/queries/matrix.server'
import type { TenantScope } from '~/domain/tenancy/scope'
import { may } from '~/domain/tenancy/roles'
import { fields, themeName } from '~/domain/strategies/kernbeleid'
import { readDetail } from './detail.server'
import type { AlignmentQuery } from './filter'
import { filtered, rowsOf } from './matrix-rows'
import { matrixView } from './matrix-view'

/** Everything that the matrix page of a driehoek shows. */
export function readDriehoek(scope: TenantScope, query: AlignmentQuery) {
  const whole = readMatrix(scope)
  const read = filtered(whole, query)
  const rows = rowsOf(read, query.sinds === undefined ? [] : answerDays(scope))
  const used = new Set(whole.priorities.flatMap(({ themes }) => themes))
  const themes = fields
    .flatMap((field) => field.themes.map(({ id }) => id))
    .filter((id) => used.has(id))
  return {
    page: 'driehoek' as const,
    today: scope.today,
    query,
    hasStrategies: whole.strategies.length > 0,
    municipalities: whole.municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
    themes: themes.map((id) => ({ value: id, label: themeName(id) })),
    mayLink: may(scope.role, 'link:write'),
    view: matrixView(read, rows, query, scope.today),
    detail: readDetail(scope, read, rows, query),
  }
}
