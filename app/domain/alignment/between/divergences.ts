import type { TenantSlug } from '../../tenancy/tenant'
import type { Cause } from './cause'
import type { Standing, StandingFinding } from './standing'

/** What happened to a divergence between two days. */
export const happenings = ['gekomen', 'weg', 'toegelicht', 'weer_open', 'besproken'] as const
export type Happening = (typeof happenings)[number]

/** One divergence to which something happened; as it stood last. */
export type DivergenceChange = {
  municipality: TenantSlug
  id: string
  finding: StandingFinding
  happened: Happening[]
  causes: Cause[]
}

type Pair = { was: StandingFinding | undefined; wordt: StandingFinding | undefined }

const key = ({ municipality, id }: StandingFinding) => `${municipality}/${id}`

function happenedTo({ was, wordt }: Pair, discussed: boolean): Happening[] {
  const explained = wordt?.explained === true && was?.explained !== true
  const open = was?.explained === true && wordt?.explained === false
  return [
    ...(!was && wordt ? (['gekomen'] as const) : []),
    ...(was && !wordt ? (['weg'] as const) : []),
    ...(explained ? (['toegelicht'] as const) : []),
    ...(open ? (['weer_open'] as const) : []),
    ...(discussed ? (['besproken'] as const) : []),
  ]
}

/** Whether this deed can be why something happened to the divergence. */
function explains(cause: Cause, { was, wordt }: Pair, finding: StandingFinding): boolean {
  const { municipality, owner, priorityId, localItemId, id, kind } = finding
  const own = cause.by.organisation === municipality
  const cameOrWent = !was || !wordt
  const dayOf = cause.on === (was ? was.until : wordt?.from)
  switch (cause.did) {
    case 'standpunt':
      return own && cause.divergenceId === id
    case 'bespreking':
      return cause.municipality === municipality && cause.divergenceId === id
    case 'stelling':
      return (
        cameOrWent &&
        cause.municipality === municipality &&
        cause.kind === kind &&
        cause.owner === owner &&
        cause.priorityId === priorityId
      )
    case 'verband':
      return (
        cameOrWent &&
        own &&
        (owner === null
          ? localItemId !== null && cause.localId === localItemId
          : cause.owner === owner && cause.priorityId === priorityId)
      )
    case 'keten':
      return cameOrWent && cause.owner === owner && cause.priorityId === priorityId
    case 'versie':
    case 'besluit':
      return cameOrWent && dayOf && (own || cause.by.organisation === owner)
  }
}

/** A new version is the reason where nobody answered, stated or explained anything. */
function nearest(causes: readonly Cause[]): Cause[] {
  const said = causes.filter(({ did }) => did !== 'versie' && did !== 'besluit')
  return said.length > 0 ? said : [...causes]
}

/** The divergences to which something happened between two days, by municipality and number. */
export function divergencesBetween(
  before: Standing,
  after: Standing,
  causes: readonly Cause[],
): DivergenceChange[] {
  const then = new Map(before.findings.map((one) => [key(one), one]))
  const now = new Map(after.findings.map((one) => [key(one), one]))
  const all = [...new Map([...then, ...now]).values()]
  return after.municipalities.flatMap(({ slug }) =>
    all
      .filter(({ municipality }) => municipality === slug)
      .sort((a, b) => a.id.localeCompare(b.id, 'nl', { numeric: true }))
      .flatMap((finding): DivergenceChange[] => {
        const pair = { was: then.get(key(finding)), wordt: now.get(key(finding)) }
        const why = nearest(causes.filter((cause) => explains(cause, pair, finding)))
        const happened = happenedTo(
          pair,
          why.some(({ did }) => did === 'bespreking'),
        )
        if (happened.length === 0) return []
        return [{ municipality: slug, id: finding.id, finding, happened, causes: why }]
      }),
  )
}
