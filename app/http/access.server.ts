import { redirect, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node'
import { findTenant } from 'db/queries/before-scope.server'
import { openScope } from '~/auth/open-scope.server'
import { Forbidden, NotFound } from '~/commands/refusals'
import { may, type Permission } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { TenantSlug, type TenantKind } from '~/domain/tenancy/tenant'
import { personOf } from './person.server'
import { signInPath } from './paths'

/** Who may use a page: a permission (one of a list suffices), and where it matters the kind of tenant. */
export interface Access {
  may: Permission | readonly Permission[]
  kind?: TenantKind | readonly TenantKind[]
}

/** What a wrapper may throw as an answer: the page of the nearest error boundary. */
export const answer = (status: number, statusText: string): Response =>
  new Response(null, { status, statusText })

const isOfKind = (kind: TenantKind, wanted: Access['kind']): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? kind === wanted : wanted.includes(kind))

/** The tenant named in the address; throws `NotFound` for what cannot be one. */
function tenantOf(params: LoaderFunctionArgs['params']): TenantSlug {
  const slug = TenantSlug.safeParse(params.tenant)
  if (!slug.success) throw new NotFound()
  return slug.data
}

const scopes = new WeakMap<AppLoadContext, TenantScope>()

/** A page has several loaders; the membership is read once for all of them. */
function scopeOf(context: AppLoadContext, userId: string, slug: TenantSlug): TenantScope | null {
  const known = scopes.get(context)
  if (known?.tenant === slug && known.userId === userId) return known
  const scope = openScope(userId, slug)
  if (scope) scopes.set(context, scope)
  return scope
}

/**
 * The scope of whoever asks. Throws a redirect to sign-in when `whenSignedOut` is not given,
 * `NotFound` for an unknown or foreign tenant, `Forbidden` for a role that lacks the permission.
 */
export async function scopeFor(
  args: LoaderFunctionArgs,
  access: Access,
  whenSignedOut?: (slug: TenantSlug) => Promise<never>,
): Promise<TenantScope> {
  const slug = tenantOf(args.params)
  const person = await personOf(args)
  if (!person) {
    if (!findTenant(slug)) throw new NotFound()
    if (whenSignedOut) return whenSignedOut(slug)
    const url = new URL(args.request.url)
    throw redirect(signInPath(url.pathname + url.search))
  }
  const scope = scopeOf(args.context, person.userId, slug)
  if (!scope || !isOfKind(scope.kind, access.kind)) throw new NotFound()
  const accepted = [access.may].flat()
  if (!accepted.some((permission) => may(scope.role, permission)))
    throw new Forbidden(accepted.join(' '))
  return scope
}
