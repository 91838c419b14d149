import pino from 'pino'
import { env } from '~/env.server'

/** One JSON line per event. Cookies, passwords and query strings never reach it. */
export const log = pino({ level: env.LOG_LEVEL, base: null })

/** The path of an address as it may be logged: without query, and without the secret of a link. */
export const loggedPath = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/^\/(uitnodiging|reageren)\/[^/]+/i, '/$1/…')
