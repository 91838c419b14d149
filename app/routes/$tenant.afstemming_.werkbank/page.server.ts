import { listPlans, listVersions } from 'db/queries/plans.server'
import { itemKey, type BenchItem } from '~/domain/alignment/workbench/bench'
import { besides, inQueue, nextIn, progressOf } from '~/domain/alignment/workbench/progress'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { layerName, layerWord } from '~/ui/nl'
import { fieldsOf, type BenchQuery } from './query'
import { benchInput, benchSides, benchTexts } from './read.server'
import { suggestedFor } from './suggested.server'
import { entriesOf, placesOf, recordedWords, targetsOf } from './view'

/** Every version that can lie on the bench, newest first. */
const ownVersions = (scope: TenantScope) =>
  listPlans(scope)
    .filter(({ kind }) => kind === (scope.kind === 'driehoek' ? 'strategie' : 'ivp'))
    .flatMap(({ id, title }) =>
      listVersions(scope, id).map(({ version, status }) => ({
        key: `${id}.${version}`,
        title,
        version,
        status,
      })),
    )

const short = (item: BenchItem | undefined) => (item ? itemKey(item) : null)

/** The item that lies on the bench: the one asked for, else the first of its queue, else the first. */
function current(items: readonly BenchItem[], shown: readonly BenchItem[], query: BenchQuery) {
  const { item } = query
  const asked = item && items.find((one) => one.kind === item.kind && one.id === item.id)
  if (asked) return asked
  return query.toon ? shown[0] : (nextIn({ items, current: undefined }, 'open') ?? items[0])
}

/** Goals stand in the list when their priority lies on the bench, or something was said of them. */
const isListed = (one: BenchItem, item: BenchItem | undefined, toon: BenchQuery['toon']): boolean =>
  one.kind !== 'doel' ||
  toon !== undefined ||
  one.priorityId === item?.priorityId ||
  one.state !== 'niet_beoordeeld'

/** Everything that the workbench shows; `bench` is null while there is nothing to hold together. */
export function readBench(scope: TenantScope, query: BenchQuery) {
  const { plan, strategy, strategies } = benchTexts(scope, query)
  const page = {
    name: scope.name,
    kind: scope.kind === 'driehoek' ? ('driehoek' as const) : ('gemeente' as const),
    mayLink: may(scope.role, 'link:write'),
    hasPlan: plan !== undefined,
  }
  if (!plan || !strategy) return { ...page, bench: null }
  const input = benchInput(scope, plan, strategy)
  const { items, others, regional } = benchSides(input, query.van)
  const shown = items.filter((item) => inQueue(item, query.toon))
  const item = current(items, shown, query)
  const listed = shown.filter((one) => isListed(one, item, query.toon))
  const { next, previous } = besides({ items: listed, current: item })
  return {
    ...page,
    bench: {
      plan: {
        key: `${plan.id}.${plan.version}`,
        id: plan.id,
        version: plan.version,
        title: plan.title,
        fictitious: plan.fictitious,
      },
      strategy: {
        key: `${strategy.owner}.${strategy.id}.${strategy.version}`,
        owner: strategy.owner,
        layer: layerWord[strategy.layer],
        inWords: layerName[strategy.layer],
        title: strategy.title,
        version: strategy.version,
        fictitious: strategy.fictitious,
      },
      versions: ownVersions(scope),
      strategies: strategies.map(({ owner, title, version }) => ({ owner, title, version })),
      query: fieldsOf({
        ...query,
        tekst: { planId: plan.id, version: plan.version },
        met: strategy.owner,
        item: undefined,
        kies: undefined,
      }),
      van: query.van ?? null,
      toon: query.toon ?? null,
      zoek: query.zoek ?? '',
      kies: fieldsOf({ kies: query.kies }).kies ?? null,
      progress: progressOf(items),
      openRegional: progressOf(regional).open,
      entries: entriesOf(input, listed, items),
      targets: targetsOf(input, others, query.zoek),
      next: short(next),
      previous: short(previous),
      item: item ? itemView(scope, input, item, others, query) : null,
      undone: query.klaar === 'ongedaan',
      done: query.klaar ? recordedWords(input, items, query.klaar) : null,
    },
  }
}

function itemView(
  scope: TenantScope,
  input: ReturnType<typeof benchInput>,
  item: BenchItem,
  others: readonly BenchItem[],
  query: BenchQuery,
) {
  const { passage, suggestions, rejected } = suggestedFor(scope, input, item)
  const named = (key: string) => {
    const found = others.find((one) => itemKey(one) === key)
    return found ? { key, kind: found.kind, number: found.number, title: found.title } : null
  }
  const chosen = fieldsOf({ kies: query.kies }).kies
  const cards = suggestions.flatMap(({ key, terms, lines }, at) => {
    const target = named(key)
    return target ? [{ ...target, nr: at + 1, terms, lines }] : []
  })
  const own = chosen && !cards.some(({ key }) => key === chosen) ? named(chosen) : null
  return {
    key: itemKey(item),
    kind: item.kind,
    number: item.number,
    title: item.title,
    level: item.level,
    state: item.state,
    passage,
    cards,
    own,
    rejected: rejected.flatMap((key) => named(key) ?? []),
    links: item.links.map((link) => ({
      id: link.id,
      relation: link.relation,
      note: link.note,
      on: link.on,
      priorityId: link.regional.priorityId,
      places: placesOf(input, { ...item, links: [link] }),
      toConfirm: link.state === 'te_bevestigen',
      waiting: input.fourEyes && link.confirmedBy === null,
    })),
    answer: item.answer && { answer: item.answer.answer, note: item.answer.note },
  }
}
