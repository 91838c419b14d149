import type { AppLoadContext } from '@remix-run/node'
import { signedIn, type SignedIn } from '~/auth/session.server'

const people = new WeakMap<AppLoadContext, Promise<SignedIn | null>>()

/** Who is signed in. A page has several loaders; the session is read once for all of them. */
export function personOf(args: { request: Request; context: AppLoadContext }) {
  const known = people.get(args.context)
  if (known) return known
  const person = signedIn(args.request)
  people.set(args.context, person)
  return person
}
