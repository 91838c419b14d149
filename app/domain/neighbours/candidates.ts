import { candidates, type Candidate } from '../alignment/candidates'
import type { Finding } from '../alignment/finding'
import { fields, type ThemeId } from '../strategies/kernbeleid'
import type { TenantSlug } from '../tenancy/tenant'

/** A divergence of a shared plan, as far as candidates are read from it. */
interface SharedDivergence {
  municipality: TenantSlug
  id: string
  planId: string
  version: number
  localItemId: string | null
  why: Finding['why']
}

const themeOrder: ThemeId[] = fields.flatMap(({ themes }) => themes.map(({ id }) => id))

/** Candidates for a regional priority among these divergences, in the order of the Kernbeleid. */
export const candidatesIn = (
  municipalities: readonly TenantSlug[],
  rows: readonly SharedDivergence[],
): Candidate[] =>
  candidates(
    municipalities.map((slug) => ({
      municipality: slug,
      findings: rows
        .filter(({ municipality }) => municipality === slug)
        .map(({ id, planId, version, localItemId, why }) => ({
          identity: `${slug}/${id}`,
          local: { planId, version, kind: 'prioriteit', itemId: localItemId },
          why,
        })),
    })),
  ).sort((a, b) => themeOrder.indexOf(a.theme) - themeOrder.indexOf(b.theme))
