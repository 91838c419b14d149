import { z } from 'zod'
import type { LintFinding, LintRuleId } from './finding'

/** Every rule by its id, as it stands in an address and in the database. */
export const lintRuleIds = [
  'relatie_niet_genoemd',
  'buren_niet_genoemd',
  'veel_speerpunten',
  'containerbegrip',
  'doel_is_middel',
  'prioriteit_zonder_doel',
  'doel_zonder_indicator',
  'indicator_zonder_nulmeting',
  'indicator_zonder_streefwaarde',
  'maatregel_zonder_eigenaar',
  'evaluatie_ontbreekt',
  'verlopen_strategie',
  'verlopen_kader',
  'grondslag',
  'mogelijk_bsn',
  'hoofdstuk_ontbreekt',
  'speerpunt_zonder_inzet',
  'herkomst_ontbreekt',
] as const satisfies readonly LintRuleId[]
export const LintRule = z.enum(lintRuleIds)

/** `plan`, or the kind and lineage of what a point is about: `doel.jeugd-hulp`. */
export const LintKey = z.string().regex(/^(?:plan|[a-z]{4,12}\.[a-z0-9][a-z0-9_-]{0,79})$/)

/** *Niet van toepassing, want …* */
export const DismissalForm = z.object({
  reason: z
    .string({ error: 'Schrijf op waarom dit punt hier niet nodig is.' })
    .trim()
    .min(1, 'Schrijf op waarom dit punt hier niet nodig is.')
    .max(1000, 'Houd de reden korter dan 1000 tekens.'),
})

/** A point that somebody put aside for this plan. It stays aside in later versions. */
export type Dismissal = {
  rule: string
  key: string
  reason: string
  /** Instant in milliseconds. */
  at: number
  /** Name of the person. */
  by: string | null
}

const same = (finding: Pick<LintFinding, 'rule' | 'key'>, dismissal: Dismissal): boolean =>
  finding.rule === dismissal.rule && finding.key === dismissal.key

/** Points that are open, and those that were put aside with their reason. */
export function withoutDismissed(
  findings: readonly LintFinding[],
  dismissals: readonly Dismissal[],
): { open: LintFinding[]; dismissed: { finding: LintFinding; dismissal: Dismissal }[] } {
  const open: LintFinding[] = []
  const dismissed: { finding: LintFinding; dismissal: Dismissal }[] = []
  for (const finding of findings) {
    const dismissal = dismissals.find((one) => same(finding, one))
    if (dismissal) dismissed.push({ finding, dismissal })
    else open.push(finding)
  }
  return { open, dismissed }
}
