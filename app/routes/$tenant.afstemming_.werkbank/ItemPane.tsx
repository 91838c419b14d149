import { toConfirmPath } from '~/http/paths'
import { VisuallyHidden } from '~/ui'
import { LevelBox } from '~/ui/patterns/StateWord'
import { hyphenated } from '~/ui/primitives/classes'
import { benchHref, type At, type Bench } from './Page'
import { benchText as text } from './text'

type Entry = Bench['entries'][number]

/** Priorities with the goals below them; a list of goals alone has no heading. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (entry.kind === 'doel' && last) last.push(entry)
    else groups.push([entry])
  }
  return groups
}

function EntryLink({ entry, at }: { entry: Entry; at: At }) {
  return (
    <a
      className={entry.kind === 'doel' ? 'kdc-item' : 'kdc-item kdc-item--priority'}
      href={benchHref(at, { item: entry.key })}
      aria-current={entry.key === at.bench.item?.key ? 'true' : undefined}
    >
      <span
        className={entry.state ? `kdc-state kdc-state--${hyphenated(entry.state)}` : undefined}
      />
      <span>
        {entry.kind === 'doel' ? null : <LevelBox level={entry.level} />} {entry.number}{' '}
        {entry.title}
      </span>
      <small>{entry.words}</small>
    </a>
  )
}

function Steps({ at }: { at: At }) {
  const { next, previous } = at.bench
  const step = (item: string | null, key: string, rel: string, words: string) =>
    item ? (
      <a
        href={benchHref(at, { item })}
        rel={rel}
        data-key={key}
        aria-keyshortcuts={key.toUpperCase()}
      >
        {words}
      </a>
    ) : null
  return (
    <p className="kdc-items__nav kdc-no-print">
      {step(previous, 'k', 'prev', text.previous)}
      {step(next, 'j', 'next', text.next)}
    </p>
  )
}

/** The side that is walked: every item with what was said of it. */
export function ItemPane({ at }: { at: At }) {
  const { page, bench } = at
  const { van, toon, strategy, entries, progress } = bench
  const owner = van === 'regio' ? strategy.owner : at.tenant
  return (
    <section className={`kdc-bench__pane kdc-bench__items tenant-${owner}`} aria-labelledby="lijst">
      <div className="kdc-bench__pane-head">
        <h2 className="utrecht-heading-3" id="lijst">
          {van === 'regio' ? text.paneRegion(strategy.layer) : text.pane(page.name)}
        </h2>
        <p>
          {progress.total}
          <VisuallyHidden> {text.priorities}</VisuallyHidden>
        </p>
      </div>
      {toon ? (
        <p className="kdc-small">
          {text.showsOnly(text.queue(toon))}{' '}
          <a href={benchHref(at, { toon: undefined })}>{text.showAll}</a>{' '}
          {toon === 'bevestigen' ? (
            <a href={toConfirmPath(at.tenant)}>{text.reviewChanged}</a>
          ) : null}
        </p>
      ) : null}
      <Steps at={at} />
      {groupsOf(entries).map((group) => (
        <ul className="kdc-items kdc-items-group" key={group[0]?.key}>
          {group.map((entry) => (
            <li key={entry.key}>
              <EntryLink entry={entry} at={at} />
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}
