import type { ReportState } from '~/domain/plans/vocabulary'
import { noReportWord, reportStateWord } from '../nl/execution'
import { hyphenated } from '../primitives/classes'

/** How far a measure is: sign and word; the sign differs in outline, not only in colour. */
export function ProgressWord({ state }: { state: ReportState | null }) {
  return (
    <span className={`kdc-progress kdc-progress--${hyphenated(state ?? 'geen')}`}>
      {state === null ? noReportWord : reportStateWord[state]}
    </span>
  )
}
