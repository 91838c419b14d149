import { frameText } from '../nl/frame'

/** What the portal is not, and where help is. */
export function Footer() {
  return (
    <footer className="kdc-footer">
      <div className="kdc-footer__inner">
        <p>{frameText.footer}</p>
        <ul className="kdc-footer__links">
          {frameText.footerLinks.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
