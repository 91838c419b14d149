import type { LocalItem } from './items'
import type { LocalRef } from './finding'
import type { ChainLink } from './input'
import type { RegionalEnd } from './link'
import { composable, compose, type Composable } from './chain'
import { byText, latest } from './order'
import { byPrecedence } from './precedence'
import { rowKey, type Row } from './rows'
import { layers } from '../plans/vocabulary'
import type { Relation } from './vocabulary'

/** The asserted steps that a derived relation rests on, from the local item up. */
export type Path = {
  local: LocalRef
  steps: { to: RegionalEnd; relation: Relation }[]
}

/** A relation that nobody asserted: composed from local → De Copen and De Copen → RVS. */
export type Derived = {
  item: LocalItem
  relation: Composable
  /** False: shown as *te beoordelen*. */
  certain: boolean
  path: Path
  /** Day on which the last step of the path was recorded. */
  on: string
}

const pathKey = ({ local, steps }: Path): string =>
  `${local.planId}/${local.kind}/${local.itemId}>${steps
    .map((step) => `${rowKey(step.to)}@${step.to.version}=${step.relation}`)
    .join('>')}`

const order = (a: Derived, b: Derived): number =>
  byPrecedence(a.relation, b.relation) ||
  Number(b.certain) - Number(a.certain) ||
  a.path.steps.length - b.path.steps.length ||
  byText(pathKey(a.path), pathKey(b.path)) ||
  byText(a.on, b.on)

function asserted(row: Row): Derived[] {
  return row.answers.flatMap(({ link, item }) => {
    const { relation } = link
    if (!item || !composable(relation)) return []
    const steps = [{ to: link.regional, relation }]
    const path = { local: item.ref, steps }
    return [{ item, relation, certain: true, path, on: link.on }]
  })
}

function extend(below: Derived, step: ChainLink): Derived[] {
  const { relation, certain } = compose(below.relation, step.relation)
  if (!relation) return []
  const steps = [...below.path.steps, { to: step.to, relation: step.relation }]
  return [
    {
      item: below.item,
      relation,
      certain: certain && below.certain,
      path: { local: below.path.local, steps },
      on: latest([below.on, step.on]) ?? step.on,
    },
  ]
}

/**
 * The derived relations of every row, best first. Chain links are followed upwards only, so they
 * cannot go round; those that touch no current strategy are left aside.
 */
export function derivedOf(
  rows: readonly Row[],
  chainLinks: readonly ChainLink[],
): Map<Row, Derived[]> {
  const byKey = new Map(
    rows.map((row) => [
      rowKey({
        owner: row.strategy.owner,
        planId: row.strategy.id,
        priorityId: row.priority.id,
      }),
      row,
    ]),
  )
  const into = new Map<Row, { from: Row; link: ChainLink }[]>()
  const height = (row: Row) => layers.indexOf(row.strategy.layer)
  for (const link of chainLinks) {
    const [from, to] = [byKey.get(rowKey(link.from)), byKey.get(rowKey(link.to))]
    if (!from || !to || height(from) >= height(to)) continue
    const list = into.get(to)
    if (list) list.push({ from, link })
    else into.set(to, [{ from, link }])
  }
  const found = new Map<Row, Derived[]>()
  // Rows come in the order of the layers, so what lies below a row is known before the row itself.
  for (const row of rows) {
    const derived = (into.get(row) ?? []).flatMap(({ from, link }) =>
      [...asserted(from), ...(found.get(from) ?? [])].flatMap((below) => extend(below, link)),
    )
    found.set(row, derived.sort(order))
  }
  return found
}
