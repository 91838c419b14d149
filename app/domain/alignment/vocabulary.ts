import { z } from 'zod'

/** How a local item (subject) relates to a regional priority (object); alignment.md section 2. */
export const relations = [
  'gelijk',
  'vrijwel_gelijk',
  'lokaal_ruimer',
  'lokaal_smaller',
  'overlap',
  'verwant',
  'tegengesteld',
  'geen',
] as const
export const Relation = z.enum(relations)
export type Relation = z.infer<typeof Relation>

/** How much of the regional item a relation covers. */
export type Cover = 'full' | 'partial' | 'none' | 'conflict'

export const coverOf: Record<Relation, Cover> = {
  gelijk: 'full',
  vrijwel_gelijk: 'full',
  lokaal_ruimer: 'full',
  lokaal_smaller: 'partial',
  overlap: 'partial',
  verwant: 'none',
  tegengesteld: 'conflict',
  geen: 'none',
}

/** Relations for which a note explaining the link is obligatory. */
export const relationsWithNote: readonly Relation[] = ['lokaal_smaller', 'tegengesteld']

export const cellStates = [
  'overgenomen',
  'gedeeltelijk',
  'geen_tegenhanger',
  'bewust_niet',
  'niet_beoordeeld',
  'tegengesteld',
] as const
export const CellState = z.enum(cellStates)
export type CellState = z.infer<typeof CellState>

export const divergenceKinds = [
  'ontbreekt_lokaal',
  'alleen_lokaal',
  'prioriteitsniveau',
  'periode',
  'cyclus',
  'verouderd',
  'nominaal',
  'streefwaarde',
  'reikwijdte',
  'begrip',
  'doel_tegengesteld',
  'aanpak',
  'inzet',
] as const
export const DivergenceKind = z.enum(divergenceKinds)
export type DivergenceKind = z.infer<typeof DivergenceKind>

export const divergenceStates = [
  'gesignaleerd',
  'bevestigd',
  'weersproken',
  'gemotiveerd',
  'besproken',
  'blijft_zo',
  'opgevolgd',
] as const
export const DivergenceState = z.enum(divergenceStates)
export type DivergenceState = z.infer<typeof DivergenceState>

export const positionKinds = [
  'bewuste_lokale_keuze',
  'wordt_bijgesteld',
  'nog_te_bespreken',
  'regio_gevraagd',
] as const
export const PositionKind = z.enum(positionKinds)
export type PositionKind = z.infer<typeof PositionKind>

/** 0 niet genoemd · 1 genoemd · 2 lokaal doel · 3 aanpak · 4 actie met eigenaar · 5 middelen · 6 gerapporteerd */
export type Depth = 0 | 1 | 2 | 3 | 4 | 5 | 6
