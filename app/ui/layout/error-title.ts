import type { MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import { errorText } from '../nl/errors'

/** The status of what a loader or action threw; 500 for a bug. */
export const statusOf = (error: unknown): number =>
  isRouteErrorResponse(error) ? error.status : 500

/** The title of a page, or of the error that stands in its place. */
export const titleOrError =
  (title: string): MetaFunction =>
  ({ error }) => {
    const text = error === undefined ? undefined : (errorText[statusOf(error)] ?? errorText[500])
    return [{ title: text ? `${text.title} – Kompas De Copen` : title }]
  }
