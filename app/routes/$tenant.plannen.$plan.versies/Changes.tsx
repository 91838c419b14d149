import type { FieldChange, PartChange } from '~/domain/plans/changes'
import { DiffSides, Pieces } from '~/ui/patterns/DiffText'
import { changesText as text } from './text'

/** The id of what changed in one part, to link to. */
export const changeAnchor = ({ part, id }: Pick<PartChange, 'part' | 'id'>): string =>
  `verschil-${part}-${id}`

const nameOf = ({ part, number, title }: PartChange): string =>
  [text.part[part], number, title].filter(Boolean).join(' ')

const changedFields = ({ fields }: PartChange): FieldChange[] =>
  fields.filter(({ kind }) => kind !== 'gelijk')

/** All that changed, each with a link to where it is worked out. */
export function ChangeList({ changes }: { changes: PartChange[] }) {
  const changed = changes.filter(({ kind }) => kind !== 'gelijk')
  if (changed.length === 0) return <p className="utrecht-paragraph">{text.nothing}</p>
  return (
    <ul className="utrecht-unordered-list">
      {changed.map((change) => (
        <li key={changeAnchor(change)}>
          <a href={`#${changeAnchor(change)}`}>{nameOf(change)}</a>: {text.kind[change.kind]}
          {change.kind === 'gewijzigd'
            ? ` (${changedFields(change)
                .map(({ label }) => label)
                .join(', ')})`
            : null}
        </li>
      ))}
    </ul>
  )
}

function ChangedField({ field, onlyChanges }: { field: FieldChange; onlyChanges: boolean }) {
  const shown = field.paragraphs.filter(({ kind }) => !onlyChanges || kind !== 'gelijk')
  return (
    <div className="kdc-stack kdc-stack--tight">
      <h4 className="utrecht-heading-4">{field.label}</h4>
      {shown.map(({ kind, before, after, pieces }, index) =>
        field.kind !== 'gewijzigd' || kind === 'gelijk' ? (
          <p className="kdc-difftext" key={index}>
            <Pieces pieces={pieces} />
          </p>
        ) : (
          <DiffSides pieces={pieces} before={before} after={after} key={index} />
        ),
      )}
    </div>
  )
}

/** What changed in each part, word for word; what stayed is shown too unless only changes are asked. */
export function Changes({ changes, onlyChanges }: { changes: PartChange[]; onlyChanges: boolean }) {
  const same = changes.filter(({ kind }) => kind === 'gelijk')
  const shown = onlyChanges ? changes.filter(({ kind }) => kind !== 'gelijk') : changes
  return (
    <div>
      {shown.map((change) => (
        <article
          className="kdc-doc__block"
          key={changeAnchor(change)}
          aria-labelledby={changeAnchor(change)}
        >
          <div className="kdc-doc__block-head">
            <h3 className="utrecht-heading-3" id={changeAnchor(change)} tabIndex={-1}>
              {nameOf(change)}
            </h3>
            <p className="kdc-muted">
              {text.kind[change.kind]}
              {change.was === null ? null : `; ${text.was(change.was)}`}
            </p>
          </div>
          <div className="kdc-stack">
            {change.fields
              .filter(({ kind }) => !onlyChanges || kind !== 'gelijk')
              .map((field) => (
                <ChangedField field={field} onlyChanges={onlyChanges} key={field.key} />
              ))}
          </div>
        </article>
      ))}
      {onlyChanges && same.length > 0 ? (
        <p className="kdc-doc__block kdc-muted">
          {text.same} {same.map(nameOf).join(', ')}.
        </p>
      ) : null}
    </div>
  )
}
