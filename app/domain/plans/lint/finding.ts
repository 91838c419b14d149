import type { z } from 'zod'
import type { Layer, SectionKind, ItemKind } from '../vocabulary'

/** What a page needs to say a point of attention in Dutch, per rule. Values only, no sentences. */
export type LintFacts = {
  relatie_niet_genoemd: { missing: readonly ('regionaal' | 'landelijk')[] }
  buren_niet_genoemd: { neighbours: readonly string[] }
  veel_speerpunten: { count: number; most: number }
  containerbegrip: { term: string }
  doel_is_middel: { words: string }
  prioriteit_zonder_doel: { title: string }
  doel_zonder_indicator: { number: string }
  indicator_zonder_nulmeting: { name: string }
  indicator_zonder_streefwaarde: {
    name: string
    baselineYear: number | null
    /** The number that a strategy above names for the same indicator. */
    above: { layer: Layer; target: number; unit: string } | null
  }
  maatregel_zonder_eigenaar: { title: string; means: string | null }
  evaluatie_ontbreekt: { chapter: 'ontbreekt' | 'leeg' }
  verlopen_strategie: { name: string; lastYear: number | null; from: 'tekst' | 'verband' }
  verlopen_kader: { name: string; lastYear: number }
  grondslag: { basis: string | null }
  mogelijk_bsn: { count: number }
  hoofdstuk_ontbreekt: { chapter: SectionKind }
  speerpunt_zonder_inzet: { missing: readonly ('inzet' | 'budget')[] }
  herkomst_ontbreekt: { title: string }
}
export type LintRuleId = keyof LintFacts

/** `aandacht`: somebody will ask about it. `info`: worth a thought. Neither holds anything up. */
export type LintWeight = 'info' | 'aandacht'

/** Where a rule comes from: the IVP checklist of the CCV, an article of law, or the portal itself. */
export type LintSource =
  | { from: 'ccv'; part: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 }
  | { from: 'wet'; law: string }
  | { from: 'kompas' }

/** The part of the plan that a point is about; `id` is its lineage, empty for the plan as a whole. */
export type LintItem = { kind: z.infer<typeof ItemKind>; id: string }

/** Where a point stands and what tells it from the others of its rule. */
export type LintPlace = {
  item: LintItem
  /** The same in every version, so that a point put aside stays aside: `doel.jeugd-hulp`, `plan`. */
  key: string
}

/** One point of attention. It asks something of whoever writes; it never holds a text back. */
export type LintFinding = {
  [R in LintRuleId]: LintPlace & {
    rule: R
    weight: LintWeight
    facts: LintFacts[R]
    source: LintSource
  }
}[LintRuleId]

export const itemKey = ({ kind, id }: LintItem): string =>
  kind === 'plan' ? 'plan' : `${kind}.${id}`

export const on = (kind: LintItem['kind'], id: string): LintPlace => {
  const item = { kind, id }
  return { item, key: itemKey(item) }
}

/** A point about the plan as a whole. */
export const onPlan: LintPlace = on('plan', '')

export const ccv = (part: Extract<LintSource, { from: 'ccv' }>['part']): LintSource => ({
  from: 'ccv',
  part,
})
export const ownRule: LintSource = { from: 'kompas' }
export const politiewet38b: LintSource = { from: 'wet', law: 'Politiewet 2012, artikel 38b lid 1' }
