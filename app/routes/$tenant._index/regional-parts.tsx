import type { PlainDate } from '~/domain/dates'
import { Columns, PageHead, Section } from '~/ui'
import { weekdayDate } from '~/ui/dates'
import { AttentionList } from '~/ui/patterns/AttentionList'
import { regionalStart as text } from './regional-text'
import type { StartItem } from './signal-items'

export interface StartLink {
  href: string
  label: string
  about: string
}

interface StartTopProps {
  title: string
  lead: string
  today: PlainDate
  listTitle: string
  items: StartItem[]
  /** What stands there when nothing waits. */
  calm: string
  links: StartLink[]
}

/** The top of a start page of the driehoek, the bureau or a partner: what waits, and where to go. */
export function StartTop({ title, lead, today, listTitle, items, calm, links }: StartTopProps) {
  const day = weekdayDate(today)
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        aside={
          <p className="kdc-muted">
            <time dateTime={today}>{day.charAt(0).toUpperCase() + day.slice(1)}</time>
          </p>
        }
      />
      <Columns>
        <Section id="aandacht" title={listTitle} aside={text.byDate}>
          {items.length > 0 ? (
            <AttentionList items={items} today={today} />
          ) : (
            <p className="utrecht-paragraph kdc-muted">{calm}</p>
          )}
        </Section>
        <aside className="kdc-panel kdc-start-dates" aria-labelledby="verder">
          <h2 className="utrecht-heading-2" id="verder">
            {text.further}
          </h2>
          <ul className="kdc-stack kdc-stack--tight">
            {links.map(({ href, label, about }) => (
              <li key={href}>
                <a href={href}>{label}</a>
                <br />
                <span className="kdc-small kdc-muted">{about}</span>
              </li>
            ))}
          </ul>
        </aside>
      </Columns>
    </>
  )
}
