type View = { label: string; href: string; current: boolean }

/** The same list seen in another way; the one that shows is marked. */
export function Views({ label, views }: { label: string; views: View[] }) {
  return (
    <nav className="kdc-no-print" aria-label={label}>
      <ul className="kdc-views">
        {views.map(({ label: name, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
