import pino from 'pino'
import { env } from '~/env.server'

/** One JSON line per event. Cookies, passwords and query strings never reach it. */
export const log = pino({ level: env.LOG_LEVEL, base: null })
