import { rejectionsOf, type Rejection } from 'db/queries/rejected-suggestions.server'
import { markShared, type Piece } from '~/domain/alignment/suggest/mark-shared'
import { suggest } from '~/domain/alignment/suggest/suggest'
import { asItem, asItems, linesOf } from '~/domain/alignment/workbench/as-items'
import { itemKey, type BenchInput, type BenchItem } from '~/domain/alignment/workbench/bench'
import { tellingLines } from '~/domain/alignment/workbench/telling-lines'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { suggestionsFrom } from '~/suggestions.server'

/** How many suggestions stand beside an item. */
const most = 3

/** A text of the other side that may belong to the item, with the words that both share. */
export type Suggested = { key: string; terms: string[]; lines: Piece[][] }

/** The other side of a rejection, as the walk sees it; undefined where it is about another item. */
function otherSide(item: BenchItem, { kind, itemId, priorityId }: Rejection): string | undefined {
  if (item.kind === 'regio')
    return priorityId === item.id && kind !== 'actie' ? itemKey({ kind, id: itemId }) : undefined
  return kind === item.kind && itemId === item.id
    ? itemKey({ kind: 'regio', id: priorityId })
    : undefined
}

/** The texts of the other side that stand linked to the item itself already. */
const linkedTo = (item: BenchItem): string[] =>
  item.links.flatMap(({ local, regional }) => {
    if (item.kind === 'regio')
      return local && local.kind !== 'actie' ? itemKey({ kind: local.kind, id: local.itemId }) : []
    return local?.kind === item.kind && local.itemId === item.id
      ? itemKey({ kind: 'regio', id: regional.priorityId })
      : []
  })

const linesIn = (plan: PlanVersion, key: string): string[] => {
  const priority = plan.priorities.find(({ id }) => key.endsWith(`/${id}`))
  return priority ? linesOf(priority) : []
}

/**
 * The three texts that are most like an item, without those that were rejected for it or stand linked
 * to it; the words of the item with what it shares marked; and what was rejected.
 */
export function suggestedFor(scope: TenantScope, input: BenchInput, item: BenchItem) {
  const { local, strategy } = input
  const [here, there] =
    item.kind === 'regio' ? [strategy, local.plan] : ([local.plan, strategy] as const)
  const index = suggestionsFrom(
    scope,
    asItems(item.kind === 'regio' ? 'prioriteit' : 'regio', there),
  )
  const rejected = rejectionsOf(scope, strategy.owner).flatMap((one) => otherSide(item, one) ?? [])
  const source = asItem(here, item)
  const found = source
    ? suggest(index, source.item, {
        top: most,
        rejected: new Set([...rejected, ...linkedTo(item)]),
        // Without a word to show, nobody can see why it would belong here.
      }).filter(({ terms }) => terms.length > 0)
    : []
  const marked = (text: string, terms: readonly string[]) => markShared(text, terms, index.tongue)
  const all = found.flatMap(({ terms }) => terms)
  return {
    passage: (source?.lines ?? []).map((line) => marked(line, all)),
    suggestions: found.map(({ id, terms }): Suggested => ({
      key: id,
      terms,
      lines: tellingLines(
        linesIn(there, id).map((line) => marked(line, terms)),
        2,
      ),
    })),
    rejected,
  }
}
