import { renderToStaticMarkup } from 'react-dom/server'
import stylesheet from '../css/index.css?url'

const text = {
  title: 'Nu geen PDF',
  why: 'Het portaal kan op dit moment geen PDF maken. Het stuk zelf is er wel.',
  page: 'Lees het stuk en druk het af',
  word: 'Download het stuk als Word',
} as const

/** The answer to a PDF that cannot be made: what there is instead. */
export function noPdfPage({ page, word }: { page: string; word: string }): string {
  const html = renderToStaticMarkup(
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${text.title} – Kompas De Copen`}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main className="kdc-main">
          <div className="kdc-page-head">
            <h1 className="utrecht-heading-1">{text.title}</h1>
            <p className="utrecht-paragraph--lead">{text.why}</p>
          </div>
          <ul className="utrecht-unordered-list">
            <li>
              <a href={page}>{text.page}</a>
            </li>
            <li>
              <a href={word}>{text.word}</a>
            </li>
          </ul>
        </main>
      </body>
    </html>,
  )
  return `<!DOCTYPE html>${html}`
}
