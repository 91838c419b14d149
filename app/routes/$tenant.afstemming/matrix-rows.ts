import type {
  AnswerDay,
  MatrixPriority,
  MatrixRead,
  SharedCell,
  SharedFinding,
} from 'db/queries/matrix.server'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import type { AlignmentQuery } from './filter'

/** One cell with all that stands on it, whether the filter shows it or not. */
export type Place = {
  municipality: string
  priority: MatrixPriority
  /** Null: this municipality shared no plan, or it was not compared with this strategy. */
  cell: SharedCell | null
  findings: SharedFinding[]
  /** The last day on which an answer, a finding or a position came; null when nothing happened. */
  changedOn: string | null
}

export type PlaceRow = {
  priority: MatrixPriority
  places: Place[]
}

type Spot = {
  municipality: string
  owner: string | null
  planId: string | null
  priorityId: string | null
}
const spotKey = ({ municipality, owner, planId, priorityId }: Spot) =>
  `${municipality}/${owner}/${planId}/${priorityId}`

function byKey<T extends Spot>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const list = found.get(spotKey(item))
    if (list) list.push(item)
    else found.set(spotKey(item), [item])
  }
  return found
}

const latestOf = (dates: (string | null | undefined)[]): string | null =>
  dates.reduce<string | null>((last, date) => (date && (!last || date > last) ? date : last), null)

/** Every priority with a place for every municipality, in reading order. */
export function rowsOf(read: MatrixRead, answers: readonly AnswerDay[] = []): PlaceRow[] {
  const cells = byKey(read.cells)
  const findings = byKey(read.findings)
  const answered = byKey(answers)
  return read.priorities.map((priority) => ({
    priority,
    places: read.municipalities.map(({ slug }) => {
      const key = spotKey({ ...priority, municipality: slug, priorityId: priority.id })
      const here = findings.get(key) ?? []
      return {
        municipality: slug,
        priority,
        cell: cells.get(key)?.[0] ?? null,
        findings: here,
        changedOn: latestOf([
          ...here.flatMap(({ since, recordedOn }) => [since, recordedOn]),
          answered.get(key)?.[0]?.on,
        ]),
      }
    }),
  }))
}

export const stateOf = ({ cell }: Place) => cell?.state ?? 'niet_beoordeeld'
export const openOf = ({ findings }: Place) => findings.filter(asksExplanation).length
export const explainedOf = ({ findings }: Place) =>
  findings.filter(({ explained }) => explained).length

/** Whether a filter looks at single cells; then the other cells of a row are left blank. */
export const filtersCells = ({ stand, sinds, open }: AlignmentQuery): boolean =>
  stand !== undefined || sinds !== undefined || open !== undefined

/** Whether the filter shows this cell. */
export function shows(place: Place, { stand, sinds, open }: AlignmentQuery): boolean {
  if (stand !== undefined && stateOf(place) !== stand) return false
  if (open !== undefined && openOf(place) === 0) return false
  return sinds === undefined || (place.changedOn !== null && place.changedOn >= sinds)
}

/** The strategies and priorities that a filter asks for; the municipalities stay, to count over. */
export function filtered(read: MatrixRead, query: AlignmentQuery): MatrixRead {
  const { laag, thema, niveau } = query
  const strategies = read.strategies.filter(({ layer }) => laag === undefined || layer === laag)
  return {
    ...read,
    strategies,
    priorities: read.priorities.filter(
      ({ owner, planId, level, themes }) =>
        strategies.some((one) => one.owner === owner && one.planId === planId) &&
        (niveau === undefined || level === niveau) &&
        (thema === undefined || themes.includes(thema)),
    ),
  }
}

/** The municipalities whose column is shown: one by choice, else all. */
export function columnsOf(read: MatrixRead, { gemeente }: AlignmentQuery) {
  const one = read.municipalities.filter(({ slug }) => slug === gemeente)
  return one.length > 0 ? one : read.municipalities
}

/** How far a regional priority is shared: "in 4 van de 5 plannen", never without "beoordeeld x van y". */
export function sharedOf(places: readonly Place[]) {
  const cells = places.flatMap(({ cell }) => cell ?? [])
  const given = cells.filter(({ derived, state }) => !derived && state !== 'niet_beoordeeld')
  const carries = (state: string) => state === 'overgenomen' || state === 'gedeeltelijk'
  return {
    count: given.filter(({ state }) => carries(state)).length,
    derived: cells.filter(({ derived, state }) => derived && carries(state)).length,
    assessed: given.length,
    of: places.length,
  }
}
