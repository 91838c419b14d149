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

/** Kinds that only a person can state, with evidence; alignment.md section 3. */
export const statableKinds = ['doel_tegengesteld', 'aanpak', 'inzet'] as const
export const StatableKind = z.enum(statableKinds)
export type StatableKind = z.infer<typeof StatableKind>

/** A link waits for confirmation when the words on either side changed after it was recorded. */
export const linkStates = ['vastgelegd', 'te_bevestigen'] as const
export type LinkState = (typeof linkStates)[number]

/** What a person can say of a local item that gets no link now: looked and found none, or in doubt. */
export const itemAnswers = ['geen_tegenhanger', 'twijfel'] as const
export const ItemAnswer = z.enum(itemAnswers)
export type ItemAnswer = z.infer<typeof ItemAnswer>

/** What the municipality says to a signal about its plan. */
export const replyAnswers = ['eens', 'oneens'] as const
export const ReplyAnswer = z.enum(replyAnswers)
export type ReplyAnswer = z.infer<typeof ReplyAnswer>

/** What the driehoek agrees on a divergence, beside the position of the municipality; alignment.md section 7. */
export const discussionOutcomes = [
  'blijft_zo',
  'gemeente_bekijkt',
  'voorstel_regio',
  'voorleggen_raad',
  'aanhouden',
  'ter_kennisname',
] as const
export const DiscussionOutcome = z.enum(discussionOutcomes)
export type DiscussionOutcome = z.infer<typeof DiscussionOutcome>
