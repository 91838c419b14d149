import type { ReactNode } from 'react'
import type { PlainDate } from '~/domain/dates'
import { longDate } from '../dates'
import { attentionText } from '../nl/frame'

export type NumberedSignal = {
  nr: number
  owner: { slug: string; name: string }
  /** Null where no day belongs to it; then it stands in the list only. */
  on: PlainDate | null
  text: ReactNode
  /** `Politiewet 2012, artikel 38b, lid 1`, or the decision it rests on. */
  basis?: string
  /** Drawn on the line of the council decision instead of on the bar of the plan. */
  onDecision: boolean
}

/** Numbers signals in the order given. */
export const numbered = (signals: Omit<NumberedSignal, 'nr'>[]): NumberedSignal[] =>
  signals.map((signal, index) => ({ ...signal, nr: index + 1 }))

/** The signals of a timeline in words; the numbers stand in the figure too. */
export function Signals({ signals }: { signals: NumberedSignal[] }) {
  return (
    <ol className="kdc-signals">
      {signals.map(({ nr, owner, on, text, basis }) => (
        <li className="kdc-signal" key={nr}>
          <span className="kdc-signal__nr" aria-hidden="true">
            {nr}
          </span>
          <div>
            <p className="kdc-signal__head">
              <strong className={`tenant-${owner.slug} kdc-owner`}>{owner.name}</strong>{' '}
              {on ? <time dateTime={on}>{longDate(on)}</time> : attentionText.noDate}
            </p>
            <p>{text}</p>
            {basis ? <p className="kdc-signal__source">{basis}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
