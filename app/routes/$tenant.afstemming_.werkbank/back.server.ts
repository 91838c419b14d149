import type { TenantScope } from '~/domain/tenancy/scope'
import { benchPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { BenchQuery, fieldsOf } from './query'

/** The bench as the address of a form has it, with another item on it. */
export function backToBench(
  scope: TenantScope,
  request: Request,
  { item, klaar }: Pick<BenchQuery, 'item' | 'klaar'>,
): string {
  const { tekst, met, van, toon } = BenchQuery.parse(
    Object.fromEntries(new URL(request.url).searchParams),
  )
  return benchPath(scope.tenant) + queryOf({ ...fieldsOf({ tekst, met, van, toon, item }), klaar })
}
