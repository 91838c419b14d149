import { Note } from '~/ui'
import type { CouncilPage } from './read.server'
import type { ColumnName, Line } from './subjects'
import { councilText as text } from './text'

function Subject({ line: { title, href, text: words, reason, open } }: { line: Line }) {
  return (
    <li>
      <b>
        <a href={href}>{title}</a>
      </b>
      <p>
        {words}
        {reason ? ` ${text.reason} ${reason}` : null}
        {open ? (
          <>
            {' '}
            <strong>{text.noReason}</strong>
          </>
        ) : null}
      </p>
    </li>
  )
}

function Column({ name, lines }: { name: ColumnName; lines: Line[] }) {
  return (
    <section aria-labelledby={name}>
      <h3 className="kdc-three__count" id={name}>
        <b>{lines.length}</b> <span>{text.columns[name]}</span>
      </h3>
      {lines.length === 0 ? <p>{text.none[name]}</p> : null}
      <ul className="kdc-three__list">
        {lines.map((line) => (
          <Subject line={line} key={line.id} />
        ))}
      </ul>
    </section>
  )
}

/** What the municipality does with the region, by itself and otherwise. No ranking, no score. */
export function ThreeColumns({ subjects }: { subjects: NonNullable<CouncilPage['subjects']> }) {
  const { columns, seen, total, unseen } = subjects
  return (
    <>
      <div className="kdc-three">
        <Column name="samen" lines={columns.samen} />
        <Column name="zelf" lines={columns.zelf} />
        <Column name="anders" lines={columns.anders} />
      </div>
      {total === 0 ? <Note>{text.noStrategy}</Note> : null}
      {seen < total ? <Note>{text.unseen(seen, total, unseen)}</Note> : null}
    </>
  )
}
