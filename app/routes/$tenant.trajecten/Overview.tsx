import { trajectOfPlanPath } from '~/http/paths'
import { Fictief, Table } from '~/ui'
import { longDate } from '~/ui/dates'
import { stepStatusWord } from '~/ui/nl/traject'
import { bodyText, nothing, plannedText } from '~/ui/trajects/words'
import type { TrajectOverview } from './read.server'
import { trajectsText as text } from './text'

const day = (date: string | null) =>
  date === null ? text.none : <time dateTime={date}>{longDate(date)}</time>

type Props = { trajects: TrajectOverview[]; mine: string }

/** A line for each traject. */
export function Overview({ trajects, mine }: Props) {
  return (
    <Table
      labelledBy="waar"
      rows={trajects}
      rowKey={({ owner, planId }) => `${owner.slug}/${planId}`}
      columns={[
        { key: 'who', header: text.who, cell: ({ owner }) => owner.name },
        {
          key: 'plan',
          header: text.plan,
          cell: ({ owner, planId, title, fictitious }) => (
            <>
              {owner.slug === mine ? (
                <a href={trajectOfPlanPath(mine, planId)}>{title}</a>
              ) : (
                <a href={`#${owner.slug}-${planId}`}>{title}</a>
              )}{' '}
              {fictitious ? <Fictief /> : null}
            </>
          ),
        },
        {
          key: 'now',
          header: text.now,
          cell: ({ now }) =>
            now === null ? (
              text.allDone
            ) : (
              <>
                {text.step(now.nr, now.title)}{' '}
                {now.late ? <strong className="kdc-small">{text.late}</strong> : null}
              </>
            ),
        },
        {
          key: 'done',
          header: text.done,
          cell: ({ done, steps }) => text.doneOf(done, steps.length),
        },
        {
          key: 'decision',
          header: text.decision,
          cell: ({ decidedOn, decided }) =>
            decided && decidedOn ? text.decided(decidedOn) : day(decidedOn),
        },
        { key: 'until', header: text.until, cell: ({ until }) => day(until) },
        {
          key: 'signal',
          header: text.signal,
          cell: ({ without }) => (without ? text.without(without.from, without.to) : text.none),
        },
      ]}
    />
  )
}

/** The steps of one traject, as they were shared. */
export function SharedSteps({ traject }: { traject: TrajectOverview }) {
  return (
    <Table
      caption={text.stepsOf(traject.owner.name, traject.title)}
      rows={traject.steps}
      rowKey={({ nr }) => String(nr)}
      columns={[
        { key: 'what', header: text.what, cell: ({ nr, title }) => text.step(nr, title) },
        { key: 'planned', header: text.planned, cell: ({ planned }) => plannedText(planned) },
        {
          key: 'actual',
          header: text.actual,
          cell: ({ actual }) => (actual === null ? nothing : day(actual)),
        },
        { key: 'body', header: text.body, cell: ({ body }) => bodyText(body) },
        { key: 'status', header: text.status, cell: ({ status }) => stepStatusWord[status] },
      ]}
    />
  )
}
