import type { PlanId } from '../plans/plan'
import type { TenantKind } from '../tenancy/tenant'

const names: Record<TenantKind, { id: string; title: string } | null> = {
  gemeente: { id: 'ivp', title: 'IVP' },
  driehoek: { id: 'regio-prioriteiten', title: 'Regio-prioriteiten' },
  regio: { id: 'rvs', title: 'RVS' },
  partner: null,
}

/** The plan that a new traject leads to; it need not exist yet. Null where there are no plans. */
export function newPlan(
  kind: TenantKind,
  { fromYear, toYear }: { fromYear: number; toYear: number },
): { id: PlanId; title: string } | null {
  const name = names[kind]
  if (!name) return null
  return { id: `${name.id}-${fromYear}-${toYear}`, title: `${name.title} ${fromYear}-${toYear}` }
}
