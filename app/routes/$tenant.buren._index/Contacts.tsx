import { Section, Table } from '~/ui'
import { LevelBox } from '~/ui/patterns/StateWord'
import { neighbourText as text } from './text'
import type { ContactLine } from './view'

const muted = (words: string) => <span className="kdc-muted">{words}</span>

function SpeerpuntAt({ contacts }: Pick<ContactLine, 'contacts'>) {
  if (contacts.length === 0) return muted(text.nobody)
  return (
    <ul className="kdc-plainlist">
      {contacts.map(({ name, items }) => (
        <li key={name}>
          {name}:{' '}
          {items.map(({ title, href }, index) => (
            <span key={href}>
              {index > 0 ? '; ' : ''}
              <a href={href}>{title}</a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Practices({ contacts }: Pick<ContactLine, 'contacts'>) {
  const shared = contacts.flatMap(({ name, practices }) =>
    practices.map((practice) => ({ ...practice, name })),
  )
  if (shared.length === 0) return muted(text.noPractice)
  return (
    <ul className="kdc-plainlist">
      {shared.map(({ id, name, title, href, contact }) => (
        <li key={id}>
          {name}: <a href={href}>{title}</a>
          <br />
          <span className="kdc-small">{text.askAt(contact)}</span>
        </li>
      ))}
    </ul>
  )
}

function Partnerships({ partnerships }: Pick<ContactLine, 'partnerships'>) {
  if (partnerships.length === 0) return muted(text.noPartnership)
  return (
    <ul className="kdc-plainlist">
      {partnerships.map(({ id, name, href }) => (
        <li key={id}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

/** Each own priority with the municipalities that can be asked about it. */
export function Contacts({ lines }: { lines: ContactLine[] }) {
  if (lines.length === 0) return null
  return (
    <Section id="vragen" title={text.contacts} intro={text.contactsIntro}>
      <Table
        labelledBy="vragen"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'own',
            header: text.ownPriority,
            cell: ({ title, level, href }) => (
              <>
                <LevelBox level={level} /> <a href={href}>{title}</a>
              </>
            ),
          },
          { key: 'at', header: text.speerpuntAt, cell: SpeerpuntAt },
          { key: 'practice', header: text.practice, cell: Practices },
          { key: 'partnership', header: text.partnership, cell: Partnerships },
        ]}
      />
    </Section>
  )
}
