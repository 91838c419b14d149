import { json } from '@remix-run/node'
import { readiness } from 'db/queries/readiness.server'
import { log } from '~/http/log.server'
import { publicLoader } from '~/http/public-loader.server'

/** Whether the portal can do its work: the database answers and is migrated. */
export const loader = publicLoader(() => {
  const state = readiness()
  if (!state.ready) log.error({ reason: state.reason }, 'not ready')
  return json(
    { status: state.ready ? 'ready' : 'not ready' },
    { status: state.ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
})
