import type { LoaderFunctionArgs } from '@remix-run/node'
import { insistSameSite } from './tenant-action.server'
import { withAnswers } from './refusal-answers.server'

/** Marks a loader that answers without a session. A test lists every page that has one. */
export function publicLoader<D>(read: (args: LoaderFunctionArgs) => D | Promise<D>) {
  return (args: LoaderFunctionArgs) => withAnswers(async () => read(args))
}

/** Marks an action that answers without a session, after the check on where the form came from. */
export function publicAction<D>(write: (args: LoaderFunctionArgs) => D | Promise<D>) {
  return (args: LoaderFunctionArgs) =>
    withAnswers(async () => {
      insistSameSite(args.request)
      return write(args)
    })
}
