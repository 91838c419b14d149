import { linkPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Button, Fictief, SelectField, VisuallyHidden } from '~/ui'
import { relationWord } from '~/ui/nl'
import { toConfirmText as text } from './text'
import type { LeftOverRow, TrayRow } from './read.server'
import { WordsChange } from './WordsChange'

type Props<Row> = { tenant: string; rows: Row[]; mayLink: boolean }

function Standing({ row }: { row: TrayRow | LeftOverRow }) {
  return (
    <>
      <p>
        <strong>{row.item ?? text.noItem}</strong>
        <br />
        <span className="kdc-small kdc-muted">
          {text.inPlan(row.plan.title, row.plan.version)} {row.plan.fictitious ? <Fictief /> : null}
        </span>
      </p>
      <p className="kdc-small">
        {text.standing(relationWord[row.relation].toLowerCase(), row.on)}
        {row.note ? `. ${row.note}` : null}
      </p>
    </>
  )
}

function Lapse({ id, act, item }: { id: string; act: 'vervallen' | 'achterlaten'; item: string }) {
  return (
    <form method="post">
      <input type="hidden" name="link" value={id} />
      <Button emphasis="secondary" small name="act" value={act}>
        {act === 'vervallen' ? text.lapse : text.leave}
        <VisuallyHidden>: {text.takeOverWhich(item)}</VisuallyHidden>
      </Button>
    </form>
  )
}

function Choices({ row }: { row: TrayRow }) {
  const item = row.item ?? text.noItem
  return (
    <>
      <div className="utrecht-button-group">
        {row.proposed ? (
          <form method="post">
            <input type="hidden" name="link" value={row.id} />
            <input type="hidden" name="priority" value={row.proposed.id} />
            <Button small name="act" value="overnemen">
              {text.takeOver(row.proposed.number)}
              <VisuallyHidden>: {text.takeOverWhich(item)}</VisuallyHidden>
            </Button>
          </form>
        ) : null}
        <Lapse id={row.id} act="vervallen" item={item} />
      </div>
      <details>
        <summary>
          {text.other}
          <VisuallyHidden>: {text.takeOverWhich(item)}</VisuallyHidden>
        </summary>
        <form className="kdc-stack kdc-stack--tight" method="post">
          <input type="hidden" name="link" value={row.id} />
          <SelectField
            id={`prioriteit-voor-${row.id}`}
            name="priority"
            label={text.otherLabel}
            options={row.choices}
          />
          <div>
            <Button emphasis="secondary" small name="act" value="overnemen">
              {text.takeOverOther}
            </Button>
          </div>
        </form>
      </details>
    </>
  )
}

/** Links that a person has to give a place in the new version of the strategy. */
export function Tray({ rows, mayLink }: Props<TrayRow>) {
  return (
    <div className="kdc-stack kdc-stack--loose">
      {rows.map((row) => (
        <article className="kdc-stack" key={row.id} aria-labelledby={`bak-${row.id}`}>
          <h3 className="utrecht-heading-3" id={`bak-${row.id}`}>
            {row.regional.layer} {row.regional.number}: {row.regional.title}{' '}
            {row.regional.fictitious ? <Fictief /> : null}
          </h3>
          <Standing row={row} />
          <p className="kdc-small">
            {text.from(row.regional.strategy, row.regional.version)}.{' '}
            {text.to(row.next.title, row.next.version)}.
          </p>
          {row.proposed ? (
            <WordsChange
              title={text.proposed(row.proposed.number, row.proposed.title)}
              before={row.before ?? ''}
              after={row.proposed.words}
            />
          ) : (
            <>
              <p>{text.noProposal}</p>
              <WordsChange
                title={text.textThen}
                before={row.before ?? ''}
                after={row.before ?? ''}
              />
            </>
          )}
          {mayLink ? <Choices row={row} /> : null}
        </article>
      ))}
    </div>
  )
}

/** Answers of the version before about a part that is gone. */
export function LeftOver({ rows, tenant, mayLink }: Props<LeftOverRow>) {
  return (
    <div className="kdc-stack kdc-stack--loose">
      {rows.map((row) => (
        <article className="kdc-stack" key={row.id} aria-labelledby={`weg-${row.id}`}>
          <h3 className="utrecht-heading-3" id={`weg-${row.id}`}>
            {row.regional.layer} {row.regional.number}: {row.regional.title}{' '}
            {row.regional.fictitious ? <Fictief /> : null}
          </h3>
          <Standing row={row} />
          {mayLink ? (
            <div className="utrecht-button-group">
              {row.linkable ? (
                <a
                  href={
                    linkPath(tenant, row.regional.owner, row.regional.priorityId) +
                    queryOf({ plan: row.next.id, versie: row.next.version })
                  }
                >
                  {text.answer}
                  <VisuallyHidden>: {row.regional.title}</VisuallyHidden>
                </a>
              ) : null}
              <Lapse id={row.id} act="achterlaten" item={row.item ?? text.noItem} />
            </div>
          ) : null}
        </article>
      ))}
    </div>
  )
}
