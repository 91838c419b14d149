import { benchPath } from '~/http/paths'
import { Fictief, VisuallyHidden } from '~/ui'
import { LevelBox } from '~/ui/patterns/StateWord'
import { benchHref, type At, type Bench } from './Page'
import { benchText as text } from './text'

type Target = Bench['targets'][number]

function Search({ at: { tenant, bench }, name }: { at: At; name: string }) {
  return (
    <form
      role="search"
      aria-label={text.search(name)}
      action={benchPath(tenant)}
      className="kdc-search kdc-pane-search"
    >
      {Object.entries({ ...bench.query, item: bench.item?.key, zoek: undefined }).map(
        ([field, value]) =>
          value === undefined ? null : (
            <input key={field} type="hidden" name={field} value={value} />
          ),
      )}
      <label className="kdc-visually-hidden" htmlFor="zoek">
        {text.search(name)}
      </label>
      <input
        className="utrecht-textbox"
        id="zoek"
        name="zoek"
        type="search"
        maxLength={80}
        placeholder={text.search(name)}
        defaultValue={bench.zoek}
        autoComplete="off"
      />
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        {text.searchButton}
      </button>
    </form>
  )
}

function TargetLink({ target, at }: { target: Target; at: At }) {
  const { bench, page } = at
  const nr = bench.item?.cards.find(({ key }) => key === target.key)?.nr
  const chosen = bench.kies === target.key
  const words = [
    target.linked,
    ...(nr === undefined ? [] : [text.suggestion(nr)]),
    ...(chosen ? [text.chosen] : []),
  ].join(' · ')
  const inside = (
    <>
      {nr === undefined ? (
        <span aria-hidden="true" />
      ) : (
        <span className="kdc-item__nr" aria-hidden="true">
          {nr}
        </span>
      )}
      <span>
        {target.kind === 'doel' ? null : <LevelBox level={target.level} />} {target.number}{' '}
        {target.title}
      </span>
      <small>{words}</small>
    </>
  )
  const look = target.kind === 'doel' ? 'kdc-item' : 'kdc-item kdc-item--priority'
  if (!page.mayLink || !bench.item) return <div className={look}>{inside}</div>
  return (
    <a
      className={look}
      href={`${benchHref(at, { item: bench.item.key, kies: target.key })}#suggesties`}
      aria-current={chosen ? 'true' : undefined}
    >
      {inside}
    </a>
  )
}

/** The other side: everything in it can be chosen instead of a suggestion. */
export function TargetPane({ at }: { at: At }) {
  const { page, bench } = at
  const { strategy, van, targets, zoek } = bench
  const name = van === 'regio' ? page.name : strategy.layer
  const owner = van === 'regio' ? at.tenant : strategy.owner
  const fictitious = van === 'regio' ? bench.plan.fictitious : strategy.fictitious
  return (
    <section className={`kdc-bench__pane tenant-${owner}`} aria-labelledby="andere-kant">
      <div className="kdc-bench__pane-head">
        <h2 className="utrecht-heading-3" id="andere-kant">
          {van === 'regio' ? text.pane(page.name) : text.paneRegion(strategy.layer)}
        </h2>
        <p>
          {targets.filter(({ kind }) => kind !== 'doel').length}
          <VisuallyHidden> {text.priorities}</VisuallyHidden>
        </p>
      </div>
      <Search at={at} name={name} />
      {zoek ? (
        <p className="kdc-small">
          {targets.length === 0 ? text.noneFound(zoek) : null}{' '}
          <a href={benchHref(at, { zoek: undefined, item: bench.item?.key })}>{text.showAll}</a>
        </p>
      ) : null}
      <ul className="kdc-items">
        {targets.map((target) => (
          <li key={target.key}>
            <TargetLink target={target} at={at} />
            {target.goals.length > 0 ? (
              <details className="kdc-item__goals">
                <summary>{text.goals(target.goals.length)}</summary>
                <ul>
                  {target.goals.map((goal) => (
                    <li key={goal}>{goal}</li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      {fictitious ? (
        <p className="kdc-small kdc-pane-note">
          <Fictief />
        </p>
      ) : null}
    </section>
  )
}
