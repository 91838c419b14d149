import { itemKey, type BenchInput, type BenchItem } from '~/domain/alignment/workbench/bench'
import { progressOf } from '~/domain/alignment/workbench/progress'
import type { TenantScope } from '~/domain/tenancy/scope'
import { priorityKey } from '~/http/paths'
import type { TableAnswer } from '~/http/table-loader.server'
import type { BenchQuery } from './query'
import { benchInput, benchSides, benchTexts } from './read.server'
import { suggestedFor } from './suggested.server'

const columns = [
  'onderdeel',
  'nummer',
  'titel',
  'niveau',
  'stand',
  'verbanden',
  'te_bevestigen',
  'wacht_op_tweede_lezer',
  'suggesties',
  'gedeelde_woorden',
] as const

const linkOf = (item: BenchItem) => (link: BenchItem['links'][number]) => ({
  other:
    item.kind === 'regio'
      ? link.local && `${link.local.kind}/${link.local.itemId}`
      : priorityKey(link.regional.owner, link.regional.priorityId),
  relation: link.relation,
  note: link.note,
})

/** An item as data. Only what has no link yet is compared with the other side. */
function itemJson(scope: TenantScope, input: BenchInput, item: BenchItem) {
  const suggestions = item.links.length > 0 ? [] : suggestedFor(scope, input, item).suggestions
  return {
    item: itemKey(item),
    number: item.number,
    title: item.title,
    level: item.level,
    state: item.state,
    links: item.links.map(linkOf(item)),
    toConfirm: item.toConfirm,
    waiting: item.waiting,
    suggestions: suggestions.map(({ key, terms }) => ({ other: key, terms })),
  }
}

/** The walk of the bench as data: every item with its state and what may belong to it. */
export function benchTable(scope: TenantScope, query: BenchQuery): TableAnswer {
  const { plan, strategy } = benchTexts(scope, query)
  const name = `werkbank-${scope.tenant}`
  if (!plan || !strategy)
    return { json: { asOf: scope.today, items: [] }, table: { name, columns, rows: [] } }
  const input = benchInput(scope, plan, strategy)
  const { items } = benchSides(input, query.van)
  const { assessed, total } = progressOf(items)
  const rows = items.map((item) => itemJson(scope, input, item))
  return {
    json: {
      asOf: scope.today,
      plan: { id: plan.id, version: plan.version, title: plan.title },
      strategy: { owner: strategy.owner, id: strategy.id, version: strategy.version },
      assessed,
      total,
      items: rows,
    },
    table: {
      name,
      columns,
      rows: rows.map((row) => [
        row.item,
        row.number,
        row.title,
        row.level,
        row.state,
        row.links.map(({ other, relation }) => `${relation}: ${other ?? '-'}`).join('; '),
        row.toConfirm,
        row.waiting,
        row.suggestions.map(({ other }) => other).join('; '),
        row.suggestions.map(({ terms }) => terms.join(', ')).join('; '),
      ]),
    },
  }
}
