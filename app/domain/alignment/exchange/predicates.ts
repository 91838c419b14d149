import type { Relation } from '../vocabulary'

/** What our own words add where SKOS has none, or not enough. */
export type Extension = 'conflictsWith' | 'overlaps'

/**
 * The relation in SKOS, as SSSOM writes it too. The arrow runs from the local text to the regional one:
 * `broadMatch` reads "the local text has a broader one above it", so the local text is the smaller.
 * `geen` relates to nothing; the exchange formats say in their own way that nothing was found.
 */
export const inSkos: Record<Relation, { match: string | null; extension: Extension | null }> = {
  gelijk: { match: 'skos:exactMatch', extension: null },
  vrijwel_gelijk: { match: 'skos:closeMatch', extension: null },
  lokaal_ruimer: { match: 'skos:narrowMatch', extension: null },
  lokaal_smaller: { match: 'skos:broadMatch', extension: null },
  overlap: { match: 'skos:relatedMatch', extension: 'overlaps' },
  verwant: { match: 'skos:relatedMatch', extension: null },
  tegengesteld: { match: null, extension: 'conflictsWith' },
  geen: { match: null, extension: null },
}

/** The relation in the words of NIST IR 8477 section 4.3; set theory has none for texts that oppose. */
export const inNist: Record<Relation, { relation: string | null; strength: string | null }> = {
  gelijk: { relation: 'equal', strength: null },
  vrijwel_gelijk: { relation: 'intersects with', strength: '8-10' },
  lokaal_ruimer: { relation: 'superset of', strength: null },
  lokaal_smaller: { relation: 'subset of', strength: null },
  overlap: { relation: 'intersects with', strength: null },
  verwant: { relation: 'not related', strength: null },
  tegengesteld: { relation: null, strength: null },
  geen: { relation: 'not related', strength: null },
}

/** A relation in OSCAL 1.2. */
export interface OscalRelation {
  relationship: string
  /** Said beside the relationship, because the relationship alone would say too much or too little. */
  remark: string | null
  incompatible: boolean
}

/**
 * The relation in OSCAL 1.2; null for `geen`, which stands in the gap summary. Opposing texts carry a
 * qualifier, and `no-relationship`, so that a reader who skips qualifiers counts nothing as covered.
 */
export const inOscal: Record<Relation, OscalRelation | null> = {
  gelijk: { relationship: 'equal-to', remark: null, incompatible: false },
  vrijwel_gelijk: {
    relationship: 'equivalent-to',
    remark: 'Vrijwel hetzelfde: dekt de regionale prioriteit, met een kanttekening.',
    incompatible: false,
  },
  lokaal_ruimer: { relationship: 'superset-of', remark: null, incompatible: false },
  lokaal_smaller: { relationship: 'subset-of', remark: null, incompatible: false },
  overlap: { relationship: 'intersects-with', remark: null, incompatible: false },
  verwant: {
    relationship: 'no-relationship',
    remark: 'Raakt aan hetzelfde onderwerp, maar dekt de regionale prioriteit niet.',
    incompatible: false,
  },
  tegengesteld: {
    relationship: 'no-relationship',
    remark: 'De teksten willen iets tegengestelds; zie de qualifier.',
    incompatible: true,
  },
  geen: null,
}
