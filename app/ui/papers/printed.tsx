import { renderToStaticMarkup } from 'react-dom/server'
import { nameOf, stampLine, type Paper } from '~/domain/papers/paper'
import css from './paper.css?raw'
import { PaperView } from './PaperView'

/** A text as a string of CSS: what is no plain letter or digit goes in by its number. */
const cssString = (text: string): string =>
  `"${[...text].map((sign) => (/[A-Za-z0-9 ]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)).join('')}"`

/** The stamp above every page but the first, which has it in its text. */
const pageStamp = (paper: Paper): string =>
  `@page stuk { @top-left { content: ${cssString(stampLine(paper.stamp))};
    font: 8pt 'Noto Sans', 'Liberation Sans', Arial, sans-serif; color: #4d4d4d } }
  @page stuk:first { @top-left { content: none } }
  html, body { margin: 0 } dl, dd { margin: 0 }`

/** The paper as a whole document: what the browser prints as PDF. It refers to nothing outside itself. */
export function printedPaper(paper: Paper): string {
  const page = renderToStaticMarkup(
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <title>{nameOf(paper)}</title>
        <style dangerouslySetInnerHTML={{ __html: css + pageStamp(paper) }} />
      </head>
      <body>
        <main>
          <PaperView paper={paper} />
        </main>
      </body>
    </html>,
  )
  return `<!DOCTYPE html>${page}`
}
