import { scoped } from '../scoped.server'
import * as acrossTenants from './across-tenants.server'
import * as acrossTimeline from './across-timeline.server'
import * as alignment from './alignment.server'
import * as audience from './audience.server'
import * as audit from './audit.server'
import * as divergences from './divergences.server'
import * as links from './links.server'
import * as planWrites from './plan-writes.server'
import * as plans from './plans.server'
import * as positions from './positions.server'

/** Every module of queries that works for a tenant. The isolation test attacks each function. */
export const queries = {
  acrossTenants: scoped(acrossTenants),
  acrossTimeline: scoped(acrossTimeline),
  alignment: scoped(alignment),
  audience: scoped(audience),
  audit: scoped(audit),
  divergences: scoped(divergences),
  links: scoped(links),
  planWrites: scoped(planWrites),
  plans: scoped(plans),
  positions: scoped(positions),
}
