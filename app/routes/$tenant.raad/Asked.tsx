import { longDate } from '~/ui/dates'
import type { CouncilPage } from './read.server'
import { councilText as text } from './text'

/** What lies before the raad now, and the days on which it will be asked again. */
export function Asked({ page: { asks, ahead } }: { page: CouncilPage }) {
  return (
    <>
      <section className="kdc-ask" aria-labelledby="gevraagd">
        <div className="kdc-stack kdc-stack--tight">
          <h2 className="utrecht-heading-2" id="gevraagd">
            {text.ask}
          </h2>
          {asks.length === 0 ? <p>{text.nothingAsked}</p> : null}
          {asks.map(({ id, text: words, can, href }) => (
            <div className="kdc-stack kdc-stack--tight" key={id}>
              <p>
                {words} <a href={href}>{text.read}</a>
              </p>
              <h3 className="utrecht-heading-3">{text.can}</h3>
              <ul className="utrecht-unordered-list">
                {can.map((act) => (
                  <li key={act}>{act}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        {ahead.length > 0 ? (
          <div className="kdc-stack kdc-stack--tight">
            <h3 className="utrecht-heading-3">{text.ahead}</h3>
            <ul className="utrecht-unordered-list">
              {ahead.map(({ id, on, text: words }) => (
                <li key={id}>
                  {on ? <strong>{longDate(on)}</strong> : null} {words}
                </li>
              ))}
            </ul>
            <p className="kdc-small kdc-muted">{text.aheadNote}</p>
          </div>
        ) : null}
      </section>
    </>
  )
}
