import type { TenantScope } from '~/domain/tenancy/scope'

type ScopedFunction = (scope: TenantScope, ...rest: never[]) => unknown

/**
 * Registers a module of queries. A module that exports a function whose first parameter is not a
 * `TenantScope` does not compile here, and the isolation test attacks every function registered.
 */
export function scoped<M extends Record<keyof M, ScopedFunction>>(module: M): M {
  return module
}
