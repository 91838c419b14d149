import { frameText } from '../nl/frame'
import { Icon } from './Icon'
import { VisuallyHidden } from './VisuallyHidden'

export type Crumb = { label: string; href?: string }

/** Where am I; the last crumb is this page. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={frameText.breadcrumb}>
      <ol className="utrecht-breadcrumb-nav__list">
        {crumbs.map(({ label, href }) => (
          <li className="utrecht-breadcrumb-nav__item" key={label}>
            {href ? (
              <a className="utrecht-breadcrumb-nav__link" href={href}>
                {label}
              </a>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

type PaginationProps = {
  page: number
  pages: number
  href: (page: number) => string
}

/** Previous and next of a long list; nothing when there is one page. */
export function Pagination({ page, pages, href }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav className="kdc-pages" aria-label={frameText.pages}>
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          {frameText.previous}
        </a>
      ) : null}
      <span>{frameText.pageOf(page, pages)}</span>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          {frameText.next}
        </a>
      ) : null}
    </nav>
  )
}

export type DownloadFormat =
  'xlsx' | 'csv' | 'json' | 'ics' | 'pdf' | 'docx' | 'sssom.tsv' | 'oscal.json' | 'jsonld'

type DownloadsProps = {
  /** Address of the page without extension: `/de-copen/afstemming`. */
  path: string
  /** Query of the page, `?laag=rvs`, so that the file holds what the page shows. */
  search?: string
  formats?: DownloadFormat[]
}

/** The same data as files. */
export function Downloads({
  path,
  search = '',
  formats = ['xlsx', 'csv', 'json'],
}: DownloadsProps) {
  return (
    <p className="kdc-facts kdc-no-print">
      <span>
        <Icon name="download" /> {frameText.download}
      </span>
      {formats.map((format) => (
        <a key={format} href={`${path}.${format}${search}`}>
          <VisuallyHidden>{frameText.downloadAs} </VisuallyHidden>
          {frameText.formats[format]}
        </a>
      ))}
    </p>
  )
}
