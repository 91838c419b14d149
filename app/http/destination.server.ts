import { membershipsOf } from 'db/queries/before-scope.server'
import { homePath, localPath } from './paths'

/** Where a person goes after sign-in: the page they asked for, their only organisation, or the choice. */
export function destinationOf(userId: string, naar: string | null | undefined): string {
  const asked = localPath(naar)
  if (asked !== '/') return asked
  const [first, ...others] = membershipsOf(userId)
  return first && others.length === 0 ? homePath(first.slug) : '/'
}
