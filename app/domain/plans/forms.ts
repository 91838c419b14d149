import { z } from 'zod'
import type { TenantKind } from '../tenancy/tenant'
import { PlanId } from './plan'
import { visibilities, type Visibility } from './vocabulary'

/** The address of a plan, and the version that is asked for. */
export const PlanParams = z.object({ plan: PlanId })
export const VersionQuery = z.object({
  versie: z.coerce.number().int().positive().optional(),
  gelukt: z.string().optional(),
})

const Version = z.coerce.number({ error: 'Kies een versie.' }).int().positive()

/** Opening a version to more readers. */
export const SharingForm = z.object({
  version: Version,
  visibility: z.enum(['gedeeld_driehoek', 'gedeeld_rvs', 'openbaar'], {
    error: 'Kies met wie u deze versie deelt.',
  }),
})

/** Taking a shared draft back. */
export const WithdrawalForm = z.object({ version: Version })

/** The stages to which a version can still be opened. The region's bureau sits in no driehoek. */
export const widerStages = (kind: TenantKind, now: Visibility): Visibility[] =>
  visibilities
    .slice(visibilities.indexOf(now) + 1)
    .filter((stage) => kind !== 'regio' || stage !== 'gedeeld_driehoek')
