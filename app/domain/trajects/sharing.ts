import type { Visibility } from '../plans/vocabulary'
import { allowed, refused, type Ruling } from '../ruling'
import type { TenantKind } from '../tenancy/tenant'

/** With whom the planning of a traject can be shared. The region's bureau sits in no driehoek. */
export const trajectStages = (kind: TenantKind): Visibility[] =>
  kind === 'regio' ? ['gedeeld_rvs'] : ['gedeeld_driehoek', 'gedeeld_rvs']

/** A planning is shared as it is at any moment, so its circle may become wider or narrower. */
export function mayShareTraject(kind: TenantKind, now: Visibility, to: Visibility): Ruling {
  if (!trajectStages(kind).includes(to))
    return refused('andere_kring', 'Kies met wie u de planning deelt.', 'visibility')
  if (now === to) return refused('al_gedeeld', 'De planning is al zo gedeeld.', 'visibility')
  return allowed
}
