import { Notice } from '~/ui'
import { RestoreForm } from './ActForms'
import { refusalText, writingText as text } from './text'

type Part = { kind: string; id: string; name: string; at: string }
type RemovedProps = {
  tenant: string
  plan: { id: string; version: number }
  removed: Part[]
  /** What was removed just now: `doel.doel-1a2b`. */
  gone: string | null
  /** Why the last act was refused. */
  refused: keyof typeof refusalText | null
}

/** What was just removed can be put back at once; what was removed before stays in a list. */
export function Removed({ tenant, plan, removed, gone, refused }: RemovedProps) {
  const just = removed.find(({ kind, id }) => `${kind}.${id}` === gone)
  const others = removed.filter((part) => part !== just)
  const restore = (part: Part) => (
    <RestoreForm tenant={tenant} plan={plan} item={part} name={part.name} />
  )
  return (
    <>
      {refused ? <Notice kind="attention">{refusalText[refused]}</Notice> : null}
      {just ? (
        <Notice kind="done">
          <p>{text.removed(just.name)}</p>
          {restore(just)}
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <details className="kdc-removed">
          <summary>
            {text.removedTitle} ({others.length})
          </summary>
          <p className="kdc-small kdc-muted">{text.removedIntro}</p>
          <ul className="kdc-stack">
            {others.map((part) => (
              <li key={`${part.kind}.${part.id}`}>
                {part.name} <span className="kdc-small kdc-muted">{text.removedOn(part.at)}</span>
                {restore(part)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
