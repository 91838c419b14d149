import type { MatrixRead } from 'db/queries/matrix.server'
import type { RegionHead } from 'db/queries/region.server'
import type { Depth } from '~/domain/alignment/vocabulary'
import { queryOf } from '~/http/query-fields'
import { layerWord, planStatusWord } from '~/ui/nl'
import { asOfText } from '~/ui/nl/as-of'
import { frameText } from '~/ui/nl/frame'
import type { MatrixCell, MatrixLayer, MatrixMunicipality } from '~/ui/patterns/matrixView'
import type { AlignmentQuery } from './filter'
import {
  columnsOf,
  explainedOf,
  filtersCells,
  openOf,
  sharedOf,
  shows,
  stateOf,
  type Place,
  type PlaceRow,
} from './matrix-rows'
import { matrixText } from './text'

/** What the matrix page shows, ready to be drawn. */
export type MatrixView = {
  municipalities: MatrixMunicipality[]
  layers: MatrixLayer[]
  assessed: { done: number; total: number }
  open: number
  explained: number
}

const years = ({ from, to }: RegionHead['period']) => `${from.slice(0, 4)}-${to.slice(0, 4)}`
const adopted = ['vastgesteld', 'geamendeerd_vastgesteld', 'vervangen']

/** A status is that of now, so of an earlier day only that the plan was not adopted yet is certain. */
function statusNotes({ status, adopted: then }: RegionHead): string[] {
  if (then) return []
  return [adopted.includes(status) ? asOfText.notAdoptedThen : planStatusWord[status].toLowerCase()]
}

function columnOf(
  { slug, name, plan, withdrawn }: MatrixRead['municipalities'][number],
  read: MatrixRead,
): MatrixMunicipality {
  if (!plan) return { slug, name, plan: null, notes: withdrawn ? [asOfText.withdrawn] : [] }
  const otherPeriod = read.findings.some(
    (one) => one.municipality === slug && one.kind === 'periode',
  )
  return {
    slug,
    name,
    plan: `IVP ${years(plan.period)}`,
    notes: [
      ...statusNotes(plan),
      ...(otherPeriod ? [matrixText.otherPeriod] : []),
      ...(plan.fictitious ? [frameText.fictitious] : []),
    ],
  }
}

/** The key of a cell in the address: no slug and no id holds a dot. */
export const cellKey = ({ municipality, priority }: Place): string =>
  `${municipality}.${priority.owner}.${priority.id}`

function cellOf(place: Place, query: AlignmentQuery): MatrixCell | null {
  if (!shows(place, query)) return null
  const { cell } = place
  const open = openOf(place)
  const key = cellKey(place)
  return {
    state: stateOf(place),
    derived: cell?.derived ?? false,
    nominal: cell?.nominal ?? false,
    level: cell?.level ?? null,
    depth: cell && cell.depth > 0 ? (cell.depth as Depth) : null,
    open,
    explained: explainedOf(place),
    conflict: (cell?.conflict ?? null) !== null,
    href: `${queryOf({ ...query, cel: key })}#cel`,
    current: query.cel === key,
  }
}

const subtitleOf = ({ title, period }: RegionHead, on: string) =>
  period.to < on ? `${title}. ${matrixText.periodOver(period.to)}` : title

/** Rows as given, columns and cells as the filter asks; a row without any cell left is dropped. */
export function matrixView(
  read: MatrixRead,
  rows: readonly PlaceRow[],
  query: AlignmentQuery,
  on: string,
): MatrixView {
  const columns = columnsOf(read, query)
  const placesOf = ({ places }: PlaceRow) =>
    places.filter(({ municipality }) => columns.some(({ slug }) => slug === municipality))
  const kept = rows.filter(
    (row) => !filtersCells(query) || placesOf(row).some((place) => shows(place, query)),
  )
  const layers = read.strategies.map((strategy): MatrixLayer => ({
    id: `${strategy.owner}.${strategy.planId}`,
    title: `${layerWord[strategy.layer]} ${years(strategy.period)}`,
    subtitle: subtitleOf(strategy, on),
    fictitious: strategy.fictitious,
    rows: kept
      .filter(
        ({ priority }) => priority.owner === strategy.owner && priority.planId === strategy.planId,
      )
      .map((row) => ({
        id: `${row.priority.owner}.${row.priority.id}`,
        title: row.priority.title,
        level: row.priority.level,
        label: `${layerWord[strategy.layer]} ${row.priority.number}`,
        cells: placesOf(row).map((place) => cellOf(place, query)),
        shared: sharedOf(row.places),
      })),
  }))
  const shown = kept.flatMap(placesOf).filter((place) => shows(place, query))
  const open = shown.reduce((sum, place) => sum + openOf(place), 0)
  const given = shown.filter(
    ({ cell }) => cell && !cell.derived && cell.state !== 'niet_beoordeeld',
  )
  return {
    municipalities: columns.map((one) => columnOf(one, read)),
    layers: layers.filter((layer) => layer.rows.length > 0),
    assessed: { done: given.length, total: shown.length },
    open,
    explained: shown.reduce((sum, place) => sum + explainedOf(place), 0),
  }
}
