import type { ReactNode } from 'react'
import type { PlainDate } from '~/domain/dates'
import { dayAndMonth, fromToday, railDate } from '../dates'
import { attentionText } from '../nl/frame'
import { LinkButton } from '../primitives/Button'

export type AttentionItem = {
  id: string
  on: PlainDate | null
  title: string
  href: string
  text: ReactNode
  /** With a button the title is not a link: one way in is enough. */
  button?: string
}

/** What waits for this tenant, by date as given. */
export function AttentionList({ items, today }: { items: AttentionItem[]; today: PlainDate }) {
  return (
    <ol className="kdc-attention">
      {items.map(({ id, on, title, href, text, button }) => (
        <li className="kdc-attention__item" key={id}>
          <p className="kdc-attention__date">
            {on ? (
              <>
                <time dateTime={on}>{dayAndMonth(on, today)}</time>{' '}
                <span>{fromToday(on, today)}</span>
              </>
            ) : (
              <b>{attentionText.noDate}</b>
            )}
          </p>
          <div>
            <h3 className="utrecht-heading-3">{button ? title : <a href={href}>{title}</a>}</h3>
            <p>{text}</p>
            {button ? <LinkButton href={href}>{button}</LinkButton> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

export type RailDate = {
  id: string
  on: PlainDate
  title: string
  remark?: string
  /** Filled dot: you do something. Open dot: to know. */
  yours?: boolean
}

/** Dates ahead on a rail. */
export function DatesRail({ dates, today }: { dates: RailDate[]; today: PlainDate }) {
  return (
    <ol className="kdc-dates">
      {dates.map(({ id, on, title, remark, yours }) => (
        <li
          className={yours ? 'kdc-dates__item kdc-dates__item--yours' : 'kdc-dates__item'}
          key={id}
        >
          <time dateTime={on}>{railDate(on, today)}</time>
          <div>
            <strong>{title}</strong>
            {remark ? (
              <>
                <br />
                {remark}
              </>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
