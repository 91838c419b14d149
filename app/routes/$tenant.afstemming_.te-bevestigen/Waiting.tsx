import { linkPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Button, ButtonGroup, Fictief, VisuallyHidden } from '~/ui'
import { relationWord } from '~/ui/nl'
import { toConfirmText as text } from './text'
import type { WaitingRow } from './read.server'
import { WordsChange } from './WordsChange'

type Props = { tenant: string; rows: WaitingRow[]; mayLink: boolean }

/** Rows by the regional priority that they are about, in their order. */
function byPriority<Row extends WaitingRow>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.regional.owner}/${row.regional.priorityId}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

function Changes({ row }: { row: WaitingRow }) {
  const { now, then, regional } = row
  const sides = [
    { title: text.regionalSide(regional.layer), before: then?.regional, after: now.regional },
    { title: text.ownSide, before: then?.local, after: now.local },
  ]
  return (
    <>
      {then === null ? <p className="kdc-small">{text.notKept}</p> : null}
      {sides
        .filter(({ before, after }) => after !== null && before !== after)
        .map(({ title, before, after }) => (
          <WordsChange
            key={title}
            title={title}
            before={then === null ? (after ?? '') : (before ?? '')}
            after={after ?? ''}
          />
        ))}
    </>
  )
}

function Waiting({ row, tenant, mayLink }: { row: WaitingRow } & Omit<Props, 'rows'>) {
  const { plan, regional } = row
  const item = row.item ?? text.noItem
  const again =
    linkPath(tenant, regional.owner, regional.priorityId) +
    queryOf({ plan: plan.id, versie: plan.version, wijzig: row.id })
  return (
    <li className="kdc-stack kdc-stack--tight" id={`verband-${row.id}`}>
      <p>
        <strong>{item}</strong>
        <br />
        <span className="kdc-small kdc-muted">
          {text.inPlan(plan.title, plan.version)} {plan.fictitious ? <Fictief /> : null}
        </span>
      </p>
      <p className="kdc-small">
        {text.standing(relationWord[row.relation].toLowerCase(), row.on)}
        {row.note ? `. ${row.note}` : null}
      </p>
      <Changes row={row} />
      {mayLink ? (
        <div className="utrecht-button-group">
          <label className="kdc-choice">
            <input className="utrecht-checkbox" type="checkbox" name="links" value={row.id} />
            <span>
              {text.same}
              <VisuallyHidden>: {text.sameWhich(item, regional.title)}</VisuallyHidden>
            </span>
          </label>
          <a href={`${again}#antwoord`}>
            {text.again}
            <VisuallyHidden>: {text.againWhich(item, regional.title)}</VisuallyHidden>
          </a>
        </div>
      ) : null}
    </li>
  )
}

/** Links whose words changed, per regional priority, with one button for all that are ticked. */
export function WaitingList({ tenant, rows, mayLink }: Props) {
  const groups = byPriority(rows).map((group) => {
    const [first] = group
    return first ? (
      <article className="kdc-stack" key={first.id} aria-labelledby={`prioriteit-${first.id}`}>
        <h3 className="utrecht-heading-3" id={`prioriteit-${first.id}`}>
          {first.regional.layer} {first.regional.number}: {first.regional.title}{' '}
          {first.regional.fictitious ? <Fictief /> : null}
        </h3>
        <ul className="kdc-plainlist kdc-stack">
          {group.map((row) => (
            <Waiting key={row.id} row={row} tenant={tenant} mayLink={mayLink} />
          ))}
        </ul>
      </article>
    ) : null
  })
  if (!mayLink) return <div className="kdc-stack kdc-stack--loose">{groups}</div>
  return (
    <form className="kdc-stack kdc-stack--loose" method="post" id="bevestigen" noValidate>
      {groups}
      <ButtonGroup>
        <Button name="act" value="bevestigen">
          {text.confirm}
        </Button>
      </ButtonGroup>
    </form>
  )
}
