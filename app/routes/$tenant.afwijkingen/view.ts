import type { DivergenceRow } from 'db/queries/divergences.server'
import { asksExplanation, informs } from '~/domain/alignment/asks-explanation'
import type { Review } from '~/domain/alignment/state'
import type { DivergenceKind, DivergenceState, PositionKind } from '~/domain/alignment/vocabulary'
import { divergenceKindWord } from '~/ui/nl'
import { titleOf } from '~/ui/nl/divergence-sentences'
import type { DivergenceQuery } from './filter'

/** Who is called what: slug → `Woerden`, `De Copen`, `RVS`. */
export type Names = Record<string, string>

/** One line of a list of divergences. */
export type DivergenceLine = {
  id: string
  municipality: { slug: string; name: string }
  kind: DivergenceKind
  title: string
  /** Who the regional side is; null when only the own plan is concerned. */
  regional: string | null
  layer: 'rvs' | 'de_copen' | 'gemeente'
  since: string
  explained: boolean
  /** Informative only, so it asks for no explanation. */
  asks: boolean
  position: PositionKind | null
  toConfirm: boolean
  state: DivergenceState
  /** Only to know; nothing is asked and nothing was said. */
  informs: boolean
  /** The driehoek has something to talk about. */
  toDiscuss: boolean
  /** Why it is back on the list. */
  review: Review | null
}

const layerOf = (owner: string | null, driehoek: string | null): DivergenceLine['layer'] => {
  if (owner === null) return 'gemeente'
  return owner === driehoek ? 'de_copen' : 'rvs'
}

/** A divergence as one line. `layers` says which strategy owner stands for which layer. */
export function lineOf(row: DivergenceRow, names: Names, driehoek: string | null): DivergenceLine {
  const owner = row.subjectTenantId
  const local = names[row.municipality] ?? row.municipality
  const regional = owner === null ? null : (names[owner] ?? owner)
  return {
    id: row.id,
    municipality: { slug: row.municipality, name: local },
    kind: row.kind,
    title: titleOf(row.why, { local, regional: regional ?? '' }),
    regional,
    layer: layerOf(owner, driehoek),
    since: row.since,
    explained: row.explained,
    asks: asksExplanation(row),
    position: row.explained ? (row.position?.kind ?? null) : null,
    toConfirm: row.position?.toConfirm ?? false,
    state: row.state,
    informs: informs(row.kind),
    toDiscuss: row.toDiscuss,
    review: row.review,
  }
}

const standing: Record<
  NonNullable<DivergenceQuery['toelichting']>,
  (line: DivergenceLine) => boolean
> = {
  zonder: ({ asks }) => asks,
  met: ({ explained }) => explained,
  bespreken: ({ toDiscuss }) => toDiscuss,
  opnieuw: ({ review }) => review !== null,
}

const matches = (
  line: DivergenceLine,
  { soort, staat, toelichting, laag, gemeente }: DivergenceQuery,
) =>
  (soort === undefined || line.kind === soort) &&
  (staat === undefined || line.state === staat) &&
  (toelichting === undefined || standing[toelichting](line)) &&
  (laag === undefined || line.layer === laag) &&
  (gemeente === undefined || line.municipality.slug === gemeente)

const key: Record<NonNullable<DivergenceQuery['op']>, (line: DivergenceLine) => string> = {
  nummer: ({ id }) => id,
  onderwerp: ({ title }) => title,
  soort: ({ kind }) => divergenceKindWord[kind],
  sinds: ({ since }) => since,
  gemeente: ({ municipality }) => municipality.name,
}

/**
 * The lines that a filter asks for. Without a chosen order those that still ask for an explanation
 * come first, each group by number; municipalities keep their fixed order and are never ranked.
 */
export function listed(lines: readonly DivergenceLine[], query: DivergenceQuery): DivergenceLine[] {
  const kept = lines.filter((line) => matches(line, query))
  const { op, richting } = query
  if (op === undefined) return kept.sort((a, b) => Number(b.asks) - Number(a.asks))
  const sign = richting === 'af' ? -1 : 1
  return kept.sort((a, b) => sign * key[op](a).localeCompare(key[op](b), 'nl', { numeric: true }))
}
