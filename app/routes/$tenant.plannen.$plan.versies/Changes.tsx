import { wordsOf, type PriorityChange } from '~/domain/plans/changes'
import { levelWord } from '~/ui/nl'
import { DiffText } from '~/ui/patterns/DiffText'
import { versionsText as text } from './text'

const levelChange = ({ before, after }: PriorityChange): string | null =>
  before && after && before.level !== after.level
    ? text.level(levelWord[before.level], levelWord[after.level])
    : null

/** What changed in each priority, word for word; what stayed the same is only named. */
export function Changes({ changes }: { changes: PriorityChange[] }) {
  const same = changes.filter(({ kind }) => kind === 'gelijk')
  const changed = changes.filter(({ kind }) => kind !== 'gelijk')
  return (
    <div className="kdc-doc">
      {changed.length === 0 ? <p>{text.nothing}</p> : null}
      {changed.map((change) => {
        const { id, kind, before, after } = change
        const title = after?.title ?? before?.title ?? ''
        const level = levelChange(change)
        return (
          <article className="kdc-doc__block" key={id} aria-labelledby={`verschil-${id}`}>
            <div className="kdc-doc__block-head">
              <h3 className="utrecht-heading-3" id={`verschil-${id}`}>
                {title}
              </h3>
              <p className="kdc-muted">{text.kind[kind]}</p>
            </div>
            {level ? <p>{level}</p> : null}
            <DiffText before={before ? wordsOf(before) : ''} after={after ? wordsOf(after) : ''} />
          </article>
        )
      })}
      {same.length > 0 ? (
        <p className="kdc-doc__block kdc-muted">
          {text.same} {same.map(({ after }) => after?.title).join(', ')}.
        </p>
      ) : null}
    </div>
  )
}
