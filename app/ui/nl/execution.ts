import type { EvaluationAnswer, EvaluationOutcome } from '~/domain/execution/evaluation'
import { partsOf, type Quarter } from '~/domain/execution/quarters'
import type { ReportState } from '~/domain/plans/vocabulary'

/** How far a measure is. */
export const reportStateWord: Record<ReportState, string> = {
  niet_gestart: 'Nog niet gestart',
  loopt: 'Loopt',
  vertraagd: 'Vertraagd',
  klaar: 'Klaar',
  gestopt: 'Gestopt',
}

export const evaluationAnswerWord: Record<EvaluationAnswer, string> = {
  ja: 'Ja',
  deels: 'Deels',
  nee: 'Nee',
}

export const evaluationOutcomeWord: Record<EvaluationOutcome, string> = {
  blijft: 'Het doel blijft zo',
  bijstellen: 'Het doel bijstellen',
  vervalt: 'Het doel vervalt',
}

/** `eerste helft van 2026` for a half year, `2025` for a year. */
export function reportPeriodText(period: string): string {
  const [year = '', half] = period.split('-')
  if (half === undefined) return year
  return `${half === 'H1' ? 'eerste' : 'tweede'} helft van ${year}`
}

const ordinals = ['eerste', 'tweede', 'derde', 'vierde']

/** `eerste kwartaal van 2027` */
export function quarterText(of: Quarter): string {
  const { year, nr } = partsOf(of)
  return `${ordinals[nr - 1] ?? ''} kwartaal van ${year}`
}

/** `K1 2027 tot en met K3 2028`, or one quarter. */
export function quarterSpan({ from, to }: { from: Quarter; to: Quarter }): string {
  const short = (of: Quarter) => `K${partsOf(of).nr} ${partsOf(of).year}`
  return from === to ? short(from) : `${short(from)} tot en met ${short(to)}`
}

/** A measure about which nobody reported yet. */
export const noReportWord = 'Nog geen melding'

export const planningText = {
  measure: 'Maatregel',
  state: 'Stand',
  when: 'Wanneer',
  quarter: (nr: number) => `K${nr}`,
  now: '(nu)',
  runs: 'loopt',
  unplanned: 'nog niet gepland',
  before: 'begon eerder',
  after: 'gaat daarna door',
} as const
