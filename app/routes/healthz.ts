import { json } from '@remix-run/node'
import { publicLoader } from '~/http/public-loader.server'
import { version } from '../../package.json'

/** Whether the process answers at all. */
export const loader = publicLoader(() =>
  json({ status: 'ok', version }, { headers: { 'Cache-Control': 'no-store' } }),
)
