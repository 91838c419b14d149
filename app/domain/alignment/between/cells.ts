import type { TenantSlug } from '../../tenancy/tenant'
import type { Cause } from './cause'
import type { Standing, StandingCell } from './standing'

/** What the matrix shows of a cell, so what can be different in it. */
export const cellFields = [
  'state',
  'relation',
  'derived',
  'level',
  'depth',
  'nominal',
  'conflict',
] as const
export type CellField = (typeof cellFields)[number]

/** One cell that is different. Null: there was no cell, or there is none any more. */
export type CellChange = {
  municipality: TenantSlug
  owner: TenantSlug
  priorityId: string
  was: StandingCell | null
  wordt: StandingCell | null
  fields: CellField[]
  causes: Cause[]
}

const key = ({ municipality, owner, priorityId }: StandingCell) =>
  `${municipality}/${owner}/${priorityId}`

/** A cell that is not there is one that nobody answered. */
const unanswered = {
  state: 'niet_beoordeeld',
  relation: null,
  derived: false,
  level: null,
  depth: 0,
  nominal: false,
} as const

const valueOf = (cell: StandingCell | null, field: CellField) =>
  field === 'conflict' ? (cell?.conflict ?? null) !== null : (cell ?? unanswered)[field]

const fieldsBetween = (was: StandingCell | null, wordt: StandingCell | null): CellField[] =>
  cellFields.filter((field) => valueOf(was, field) !== valueOf(wordt, field))

type Pair = Pick<CellChange, 'municipality' | 'owner' | 'priorityId' | 'was' | 'wordt'>

/** Regional items that the cell rests on, or contradicts, by a chain. */
const stepsOf = (cell: StandingCell | null) =>
  [cell?.path, cell?.conflict?.path].flatMap((path) => path?.steps ?? []).map(({ to }) => to)

/** Whether this deed can be why the cell is different. */
function explains(cause: Cause, { municipality, owner, priorityId, was, wordt }: Pair): boolean {
  const steps = [...stepsOf(was), ...stepsOf(wordt)]
  const isHere = (end: { owner: string; priorityId: string }) =>
    end.owner === owner && end.priorityId === priorityId
  const own = cause.by.organisation === municipality
  const onTheDay = cause.on === (wordt ? wordt.from : was?.until)
  switch (cause.did) {
    case 'verband':
      return (
        own &&
        (isHere(cause) ||
          steps.some((to) => to.owner === cause.owner && to.priorityId === cause.priorityId))
      )
    case 'keten':
      return steps.length > 0 && isHere(cause)
    case 'standpunt':
      return own && onTheDay && [was?.state, wordt?.state].includes('bewust_niet')
    case 'versie':
      return onTheDay && (own || cause.by.organisation === owner)
    default:
      return false
  }
}

/** The cells that are different between two days, by municipality and in the order of the priorities. */
export function cellsBetween(
  before: Standing,
  after: Standing,
  causes: readonly Cause[],
): CellChange[] {
  const then = new Map(before.cells.map((cell) => [key(cell), cell]))
  const now = new Map(after.cells.map((cell) => [key(cell), cell]))
  const places = new Map(
    [...after.priorities, ...before.priorities].map((one) => [`${one.owner}/${one.id}`, one]),
  )
  return after.municipalities.flatMap(({ slug: municipality }) =>
    [...places.values()].flatMap(({ owner, id: priorityId }): CellChange[] => {
      const at = `${municipality}/${owner}/${priorityId}`
      const pair = { was: then.get(at) ?? null, wordt: now.get(at) ?? null }
      const fields = fieldsBetween(pair.was, pair.wordt)
      if (fields.length === 0) return []
      const change = { municipality, owner, priorityId, ...pair }
      return [{ ...change, fields, causes: causes.filter((one) => explains(one, change)) }]
    }),
  )
}
