import type { TrajectFile } from 'db/queries/traject-file.server'
import type { ReactNode } from 'react'
import { partyLine } from '~/domain/trajects/parties'
import { inTrajectPath } from '~/http/paths'
import { Section } from '~/ui'
import { longDate } from '~/ui/dates'
import { momentFormWord } from '~/ui/nl/traject'
import { History } from '~/ui/patterns/History'
import { trajectText as text } from './text'

type Props = { traject: TrajectFile; tenant: string; mayWrite: boolean }

const List = ({ items }: { items: string[] }) =>
  items.length === 0 ? (
    <span className="kdc-muted">{text.nothingYet}</span>
  ) : (
    <ul className="utrecht-unordered-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )

const Named = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3 className="utrecht-heading-4">{title}</h3>
    {children}
  </div>
)

/** Policies with what they mean for the plan; a link only where there is an address. */
function Frameworks({ frameworks }: Pick<TrajectFile, 'frameworks'>) {
  if (frameworks.length === 0) return <List items={[]} />
  return (
    <ul className="utrecht-unordered-list">
      {frameworks.map(({ title, note, url }) => (
        <li key={title}>
          {url ? (
            <a href={url} rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
          {note === '' ? null : <span className="kdc-small">: {note}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Who makes the plan, with what, within which policies, and with whom. */
export function Frame({ traject, tenant, mayWrite }: Props) {
  const { team, budget, frameworks, parties, planId } = traject
  return (
    <Section
      id="kader"
      title={text.frame}
      aside={
        mayWrite ? <a href={inTrajectPath(tenant, planId, 'kader')}>{text.editFrame}</a> : undefined
      }
    >
      <div className="kdc-form-grid">
        <Named title={text.team}>
          <List items={team} />
        </Named>
        <Named title={text.budget}>{budget ?? <List items={[]} />}</Named>
        <Named title={text.frameworks}>
          <Frameworks frameworks={frameworks} />
        </Named>
        <Named title={text.partiesOf}>
          <List items={parties.map(partyLine)} />
        </Named>
      </div>
    </Section>
  )
}

/** The moments at which people were asked, in short. */
export function Moments({ traject, tenant, mayWrite }: Props) {
  const { moments, planId } = traject
  const page = inTrajectPath(tenant, planId, 'participatie')
  return (
    <Section
      id="participatie"
      title={text.participation}
      aside={
        moments.length > 0 ? (
          <a href={page}>{text.allMoments}</a>
        ) : mayWrite ? (
          <a href={`${page}/nieuw`}>{text.addMoment}</a>
        ) : undefined
      }
    >
      {moments.length === 0 ? (
        <p className="utrecht-paragraph kdc-muted">
          {mayWrite ? text.noMoments : text.noMomentsOnly}
        </p>
      ) : (
        <History
          items={moments.map(({ id, on, form, title, withWhom }) => ({
            id,
            on,
            sentence: (
              <>
                <strong>{title}</strong>. {text.moment(momentFormWord[form], withWhom)}.
              </>
            ),
          }))}
        />
      )}
    </Section>
  )
}

/** When steps were put off, and why. */
export function Delays({ traject }: Pick<Props, 'traject'>) {
  const { postponements } = traject
  if (postponements.length === 0) return null
  return (
    <Section id="uitstel" title={text.delays}>
      <History
        items={postponements.map(({ id, on, nr, from, to, reason }) => ({
          id,
          on,
          sentence: (
            <>
              {text.delay(nr, from, to)} {text.reason} {reason}
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** The signals of plans and traject as sentences with their day. */
export function Signals({ items }: { items: { id: string; on: string | null; text: string }[] }) {
  return (
    <ul className="utrecht-unordered-list">
      {items.map(({ id, on, text: words }) => (
        <li key={id}>
          <strong>{on === null ? text.noDate : longDate(on)}</strong>: {words}
        </li>
      ))}
    </ul>
  )
}
