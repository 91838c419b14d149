import { answerDays, readMatrix } from 'db/queries/matrix.server'
import { firstSharedDay } from 'db/queries/moments.server'
import { asOf as dayAskedFor } from '~/domain/alignment/as-of'
import type { TenantScope } from '~/domain/tenancy/scope'
import { may } from '~/domain/tenancy/roles'
import { fields, themeName } from '~/domain/strategies/kernbeleid'
import { readDetail } from './detail.server'
import { withDay, type AlignmentQuery } from './filter'
import { filtered, rowsOf } from './matrix-rows'
import { matrixView } from './matrix-view'

/** Everything that the matrix page of a driehoek shows, as of today or an earlier day. */
export function readDriehoek(scope: TenantScope, query: AlignmentQuery) {
  const asOf = dayAskedFor(query.op, scope.today)
  const whole = readMatrix(scope, asOf.on)
  const read = filtered(whole, query)
  const rows = rowsOf(read, query.sinds === undefined ? [] : answerDays(scope, asOf.on))
  const used = new Set(whole.priorities.flatMap(({ themes }) => themes))
  const themes = fields
    .flatMap((field) => field.themes.map(({ id }) => id))
    .filter((id) => used.has(id))
  return {
    page: 'driehoek' as const,
    today: scope.today,
    asOf,
    /** Where nothing was there yet: the first day that the portal knows. */
    knownSince: asOf.past && whole.strategies.length === 0 ? firstSharedDay(scope) : null,
    query: withDay(query, asOf),
    hasStrategies: whole.strategies.length > 0,
    municipalities: whole.municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
    themes: themes.map((id) => ({ value: id, label: themeName(id) })),
    mayLink: !asOf.past && may(scope.role, 'link:write'),
    view: matrixView(read, rows, query, asOf.on),
    detail: readDetail(scope, read, rows, query, asOf),
  }
}
