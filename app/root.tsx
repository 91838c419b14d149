import type { LinksFunction } from '@remix-run/node'
import { Links, Meta, Outlet, useMatches, useRouteLoaderData } from '@remix-run/react'
import { isDemo, membershipsOf } from 'db/queries/before-scope.server'
import { today, todayIsSet } from './clock.server'
import { hasEditor, useEditorEntry } from './http/editor-entry'
import { useNonce } from './http/nonce'
import { personOf } from './http/person.server'
import { publicLoader } from './http/public-loader.server'
import { restoredForm } from './http/restored-form.server'
import { tenantClass } from './ui'
import stylesheet from './ui/css/index.css?url'
import { titleOrError } from './ui/layout/error-title'
import { ErrorPage } from './ui/layout/ErrorPage'
import { Shell } from './ui/layout/Shell'
import { useTenantFrame } from './ui/layout/tenant-frame'
import { RestoredNotice } from './ui/people/SignIn'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]

export const meta = titleOrError('Kompas De Copen')

export const loader = publicLoader(async (args) => {
  const person = await personOf(args)
  return {
    user: person && { name: person.name },
    memberships: person ? membershipsOf(person.userId) : [],
    demo: isDemo(),
    today: today(),
    todayIsSet: todayIsSet(),
    restored: await restoredForm(args),
  }
})

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = useNonce()
  const entry = useEditorEntry()
  const editor = useMatches().some(({ handle }) => hasEditor(handle))
  const { tenant } = useTenantFrame()
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <script src="/enhance.js" type="module" nonce={nonce} />
        {editor ? <script src={entry} type="module" nonce={nonce} /> : null}
      </head>
      <body className={tenantClass(tenant?.slug ?? null)}>{children}</body>
    </html>
  )
}

function Frame({ children }: { children: React.ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const { tenant, nav } = useTenantFrame()
  return (
    <Shell
      tenant={tenant}
      nav={nav}
      memberships={root?.memberships ?? []}
      user={root?.user ?? null}
      demo={root?.demo ?? false}
      today={root?.today ?? ''}
      todayIsSet={root?.todayIsSet ?? false}
    >
      {root?.restored ? <RestoredNotice /> : null}
      {children}
    </Shell>
  )
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  return (
    <Frame>
      <ErrorPage />
    </Frame>
  )
}
