import { json, type LoaderFunctionArgs, type TypedResponse } from '@remix-run/node'
import { z } from 'zod'
import { NotFound } from '~/commands/refusals'
import type { TenantScope } from '~/domain/tenancy/scope'
import { scopeFor, type Access } from './access.server'
import { withAnswers } from './refusal-answers.server'

/** What a page needs before it is shown: who may, and the shape of its address. */
export interface LoaderRule<P extends z.ZodType, Q extends z.ZodType> extends Access {
  params?: P
  query?: Q
}

export interface Reading<P, Q> {
  scope: TenantScope
  params: P
  query: Q
  request: Request
}

const nothing = z.object({})
type Nothing = typeof nothing

/** Parses a part of the address; what does not parse does not exist. */
function fromAddress<S extends z.ZodType>(schema: S | undefined, value: unknown): z.output<S> {
  const parsed = (schema ?? nothing).safeParse(value)
  if (!parsed.success) throw new NotFound()
  return parsed.data as z.output<S>
}

/** The query string as an object; a name that comes twice keeps its last value. */
const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams)

/**
 * Makes the loader of a page under `/:tenant`. Answers a redirect to sign-in, 404 for what is unknown
 * or not theirs, 403 for a role without the permission. What `read` returns is sent to the page: name
 * what you return.
 */
export function tenantLoader<D, P extends z.ZodType = Nothing, Q extends z.ZodType = Nothing>(
  rule: LoaderRule<P, Q>,
  read: (reading: Reading<z.output<P>, z.output<Q>>) => D | Promise<D>,
): (args: LoaderFunctionArgs) => Promise<TypedResponse<D>> {
  return (args) =>
    withAnswers(async () => {
      const scope = await scopeFor(args, rule)
      const data = await read({
        scope,
        params: fromAddress(rule.params, args.params),
        query: fromAddress(rule.query, queryOf(args.request)),
        request: args.request,
      })
      if (data instanceof Response) return data
      return json(data, { headers: { 'Cache-Control': 'no-store' } })
    })
}
