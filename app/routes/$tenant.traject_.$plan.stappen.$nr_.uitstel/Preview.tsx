import { Notice, Section, Table } from '~/ui'
import { bodyText, plannedText } from '~/ui/trajects/words'
import type { PostponementPage } from './read.server'
import { postponementText as text } from './text'

type Outlook = PostponementPage['before']

/** Whether there is a plan in force all the time, with the planning as it would become. */
function Law({ after, before }: { after: Outlook; before: Outlook }) {
  const { decidedOn, holding, without, fourYears } = after
  if (decidedOn === null) return <p>{text.noDecision}</p>
  return (
    <div className="kdc-stack">
      {holding === null ? (
        <p>{text.noPlan}</p>
      ) : holding.until === null ? (
        <p>{text.untilSuccessor(holding.title)}</p>
      ) : without ? (
        <Notice kind="attention" title={text.withoutTitle}>
          {text.without(holding.title, holding.until, without.from, without.to)}{' '}
          {before.without ? text.already(before.without.from) : null}
        </Notice>
      ) : (
        <p>{text.inTime(holding.title, holding.until, decidedOn)}</p>
      )}
      {fourYears ? (
        <Notice kind="attention" title={text.fourYearsTitle}>
          {text.fourYears(fourYears)}
        </Notice>
      ) : null}
      <p className="kdc-muted">{text.noAdvice}</p>
    </div>
  )
}

/** What a postponement would do, before anybody confirms it. */
export function Preview({ page }: { page: PostponementPage }) {
  const { preview, before } = page
  if (!preview) return null
  return (
    <>
      <Section id="verschuift" title={text.moves} intro={text.by(preview.shift)}>
        <Table
          labelledBy="verschuift"
          rows={preview.moved}
          rowKey={({ nr }) => String(nr)}
          columns={[
            { key: 'step', header: text.step, cell: ({ nr, title }) => `${nr}. ${title}` },
            { key: 'was', header: text.was, cell: (one) => plannedText(one.before) },
            {
              key: 'becomes',
              header: text.becomes,
              cell: (one) => <strong>{plannedText(one.after)}</strong>,
            },
            { key: 'body', header: text.body, cell: ({ body }) => bodyText(body) },
          ]}
        />
      </Section>
      <Section id="geldig" title={text.law}>
        <Law after={preview.outlook} before={before} />
      </Section>
    </>
  )
}
