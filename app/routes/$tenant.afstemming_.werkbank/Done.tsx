import { alignmentPath, benchPath, strategyLinksPath } from '~/http/paths'
import { queryOf } from '~/http/query-fields'
import { Notice } from '~/ui'
import { benchHref, type At } from './Page'
import { benchText as text } from './text'

/** What was just recorded, and the way back. */
function Recorded({ at: { tenant, page, bench } }: { at: At }) {
  if (bench.undone) return <Notice kind="done">{text.undone}</Notice>
  if (!bench.done) return null
  const { id, key, words } = bench.done
  return (
    <Notice kind="done">
      <form
        method="post"
        className="kdc-undo"
        action={benchPath(tenant, 'ongedaan') + queryOf(bench.query)}
      >
        <p>{text.recorded(words)}</p>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="item" value={key} />
        {page.mayLink ? (
          <button
            type="submit"
            className="utrecht-button utrecht-button--subtle kdc-button--sm"
            data-key="u"
            aria-keyshortcuts="U"
          >
            {text.undo} <kbd aria-hidden="true">U</kbd>
          </button>
        ) : null}
      </form>
    </Notice>
  )
}

/** Where to go on when every item has an answer: the other direction, or the lists. */
function Finished({ at }: { at: At }) {
  const { tenant, page, bench } = at
  const { progress, openRegional, van } = bench
  if (progress.open + progress.doubt > 0 || bench.toon) return null
  const list = page.kind === 'driehoek' ? strategyLinksPath(tenant) : alignmentPath(tenant)
  const walk = van === null && openRegional > 0
  return (
    <Notice title={text.allDone}>
      {walk ? text.allDoneRegion(openRegional) : text.allDoneBoth}{' '}
      {walk ? (
        <a
          href={benchHref(at, { van: 'regio', toon: undefined })}
          data-key="enter"
          aria-keyshortcuts="Enter"
        >
          {text.walkRegion}
        </a>
      ) : (
        <a href={list}>{text.toLists}</a>
      )}
    </Notice>
  )
}

export function Done({ at }: { at: At }) {
  return (
    <div className="kdc-bench__done">
      <Recorded at={at} />
      <Finished at={at} />
    </div>
  )
}
