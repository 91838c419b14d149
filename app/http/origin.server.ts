import { env } from '~/env.server'

/** Where the portal is for the outside, for links that somebody passes on. */
export const originOf = (request: Request): string => new URL(env.ORIGIN ?? request.url).origin
