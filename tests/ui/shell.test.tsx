import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Shell, type ShellProps } from '~/ui/layout/Shell'

const signedIn: ShellProps = {
  tenant: { slug: 'woerden', name: 'Woerden', kind: 'gemeente' },
  memberships: [
    { slug: 'woerden', name: 'Woerden', role: 'Adviseur veiligheid' },
    { slug: 'oudewater', name: 'Oudewater', role: 'Adviseur veiligheid' },
  ],
  user: { name: 'Adviseur Woerden' },
  nav: [
    { href: '/woerden', label: 'Start', current: true },
    {
      href: '/woerden/afwijkingen',
      label: 'Afwijkingen',
      count: 4,
      unit: 'nog zonder toelichting',
    },
    { href: '/woerden/tijdlijn', label: 'Tijdlijn', count: 0 },
  ],
  demo: true,
  today: '2026-10-12',
  todayIsSet: true,
  children: <h1>Start</h1>,
}
const html = (props: Partial<ShellProps> = {}) =>
  renderToStaticMarkup(<Shell {...signedIn} {...props} />)

describe('the frame', () => {
  it('starts with a way to skip to the content', () => {
    expect(html()).toMatch(/^<a class="nl-skip-link[^"]*" href="#inhoud">/)
    expect(html()).toContain('id="inhoud" tabindex="-1"')
  })

  it('says for whom one works and offers the other memberships', () => {
    expect(html()).toMatch(/U werkt voor:.*Woerden/)
    expect(html()).toContain('class="kdc-tenant__option tenant-oudewater" href="/oudewater"')
    const [first] = signedIn.memberships
    expect(html({ memberships: first ? [first] : [] })).not.toContain('Wissel van organisatie')
  })

  it('counts what waits, with the unit for ears, and no count of nothing', () => {
    expect(html()).toMatch(
      /kdc-nav__count">4<span class="kdc-visually-hidden"> nog zonder toelichting/,
    )
    expect(html().match(/kdc-nav__count/g)).toHaveLength(1)
    expect(html().match(/aria-current="page"/g)).toHaveLength(1)
  })

  it('signs out with a POST', () => {
    expect(html()).toContain('<form method="post" action="/uitloggen">')
  })

  it('says that data is invented and which day was set, and is silent otherwise', () => {
    expect(html()).toContain('Voorbeeld – fictief.')
    expect(html()).toContain('Vandaag is 12 oktober 2026 (ingesteld).')
    expect(html({ demo: false, todayIsSet: false })).not.toContain('kdc-demo')
    expect(html({ demo: false })).not.toContain('fictief')
  })

  it('shows a way in, and no menu, to somebody who is not signed in', () => {
    const markup = html({ tenant: null, memberships: [], user: null, nav: [] })
    expect(markup).toContain('href="/inloggen"')
    expect(markup).not.toContain('/uitloggen')
    expect(markup).not.toContain('hoofdmenu')
    expect(markup).not.toContain('U werkt voor')
  })
})
