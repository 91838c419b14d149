import { z } from 'zod'
import type { TenantKind } from './tenant'

export const roles = [
  'beheerder',
  'adviseur',
  'bestuurder',
  'collegesecretaris',
  'griffier',
  'raadslid',
  'lezer',
  'secretaris',
  'strateeg',
  'partner',
] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** Roles that make sense in a tenant of this kind; others cannot be given there. */
export const rolesOf: Record<TenantKind, readonly Role[]> = {
  gemeente: [
    'beheerder',
    'adviseur',
    'bestuurder',
    'collegesecretaris',
    'griffier',
    'raadslid',
    'lezer',
  ],
  driehoek: ['beheerder', 'secretaris', 'bestuurder', 'partner', 'lezer'],
  regio: ['beheerder', 'strateeg', 'lezer'],
  partner: ['beheerder', 'partner', 'lezer'],
}

/** Everything a member can do. A verb that is not listed here does not exist. */
export const permissions = [
  'start:read',
  'plan:read',
  'plan:write',
  'plan:share',
  'plan:release',
  'decision:record',
  'decision:record-college',
  'decision:record-raad',
  'decision:date',
  'measure:report',
  'alignment:read',
  'link:write',
  'link:carry',
  'divergence:read',
  'divergence:explain',
  'divergence:reply',
  'divergence:state',
  'divergence:discuss',
  'comment:write',
  'neighbour:read',
  'practice:share',
  'partnership:write',
  'thesaurus:write',
  'document:import',
  'overview:read',
  'timeline:read',
  'traject:read',
  'traject:write',
  'council:read',
  'shared:read',
  'strategy:write',
  'log:read',
  'member:manage',
  'settings:manage',
  'alignment:recompute',
  'plan:supersede',
] as const
export type Permission = (typeof permissions)[number]

const reading: readonly Permission[] = [
  'start:read',
  'plan:read',
  'alignment:read',
  'divergence:read',
  'overview:read',
  'timeline:read',
  'traject:read',
  'council:read',
  'shared:read',
]

/** A raadslid reads what is public and what the college sent, never official drafts. */
const council: readonly Permission[] = [
  'start:read',
  'timeline:read',
  'council:read',
  'shared:read',
]

const matrix: Record<Role, readonly Permission[]> = {
  beheerder: ['start:read', 'member:manage', 'settings:manage', 'log:read'],
  adviseur: [
    ...reading,
    'plan:write',
    'plan:share',
    'decision:date',
    'measure:report',
    'traject:write',
    'link:write',
    'divergence:explain',
    'divergence:reply',
    'divergence:state',
    'neighbour:read',
    'practice:share',
    'partnership:write',
    'document:import',
    'log:read',
  ],
  /** Releases a plan to the college; what college and raad decide, their own secretaries record. */
  bestuurder: [
    ...reading,
    'plan:share',
    'plan:release',
    'divergence:explain',
    'divergence:reply',
    'neighbour:read',
    'log:read',
  ],
  collegesecretaris: [...reading, 'decision:record-college', 'decision:date', 'log:read'],
  griffier: [...reading, 'decision:record-raad', 'decision:date', 'log:read'],
  raadslid: council,
  lezer: reading,
  secretaris: [
    ...reading,
    'plan:write',
    'plan:share',
    'decision:record',
    'decision:date',
    'traject:write',
    'link:write',
    'divergence:state',
    'divergence:discuss',
    'neighbour:read',
    'partnership:write',
    'strategy:write',
    'log:read',
  ],
  strateeg: [
    ...reading,
    'plan:write',
    'plan:share',
    'decision:record',
    'decision:date',
    'traject:write',
    'divergence:state',
    'neighbour:read',
    'thesaurus:write',
    'strategy:write',
    'log:read',
  ],
  partner: [...reading, 'comment:write', 'neighbour:read'],
}

/**
 * The portal itself only computes findings again after somebody's act in another tenant, carries links
 * over to the next version of a strategy, and lets an adopted plan take the place of the one before on
 * the day its period begins.
 */
const portal: readonly Permission[] = ['alignment:recompute', 'link:carry', 'plan:supersede']

/** Whether this role may do this; asked by the server and by the page alike. */
export const may = (role: Role | 'portaal', permission: Permission): boolean =>
  (role === 'portaal' ? portal : matrix[role]).includes(permission)

/** Whether this role reads only what is openbaar, also of its own organisation. */
export const readsPublicOnly = (role: Role | 'portaal'): boolean =>
  role !== 'portaal' && !may(role, 'plan:read')
