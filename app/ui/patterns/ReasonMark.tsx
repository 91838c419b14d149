import { alignmentText } from '../nl/alignment'

type ReasonMarkProps = {
  /** How many divergences have an explanation, and how many do not yet. */
  explained: number
  open: number
}

/** Filled balloon: met toelichting; empty and bold: nog zonder toelichting. */
export function ReasonMark({ explained, open }: ReasonMarkProps) {
  if (explained + open === 0) return null
  return (
    <span className="kdc-reasons">
      {open > 0 ? (
        <span className="kdc-reason kdc-reason--open">{alignmentText.open(open)}</span>
      ) : null}
      {explained > 0 ? (
        <span className="kdc-reason">{alignmentText.explained(explained)}</span>
      ) : null}
    </span>
  )
}

/** The mark of one divergence; `words` may say its position. */
export function ReasonOf({ open, words }: { open: boolean; words: string }) {
  return <span className={open ? 'kdc-reason kdc-reason--open' : 'kdc-reason'}>{words}</span>
}
