import { redirect } from '@remix-run/node'
import { forgetFormsOf } from 'db/queries/kept-forms.server'
import { closeSession, ownerOf, tokenOf } from '~/auth/session.server'
import { publicAction, publicLoader } from '~/http/public-loader.server'

/** A link cannot sign anybody out; whoever opens the address goes to the start. */
export const loader = publicLoader(() => redirect('/'))

/** Ends the session and lets the browser forget what it stored for the portal. */
export const action = publicAction(async ({ request }) => {
  const token = tokenOf(request)
  const owner = ownerOf(token)
  if (owner) forgetFormsOf(owner)
  return redirect('/', {
    headers: {
      'Set-Cookie': await closeSession(token),
      'Clear-Site-Data': '"storage"',
    },
  })
})
