import {
  neighbourPlans,
  partnershipLinks,
  sharedPartnerships,
  sharedPractices,
} from 'db/queries/across-neighbours.server'
import { regionDivergences } from 'db/queries/divergences.server'
import { candidatesIn } from '~/domain/neighbours/candidates'
import { contactsOf } from '~/domain/neighbours/contacts'
import { effortPerYear } from '~/domain/neighbours/effort'
import {
  filteredThemes,
  overlapping,
  themeMatrix,
  type Neighbour,
} from '~/domain/neighbours/themes'
import type { TenantScope } from '~/domain/tenancy/scope'
import type { NeighbourQuery } from './filter'
import { candidateLines, contactLines, effortLines, headsOf, themeLines } from './view'

/** Candidates for a regional priority; a bureau sees them in its own picture of the region. */
function candidatesFor(scope: TenantScope, neighbours: readonly Neighbour[]) {
  if (scope.kind === 'regio') return []
  const around = neighbours.map(({ owner }) => owner.slug)
  return candidatesIn(around, regionDivergences(scope))
}

/** Who can be asked about the own priorities; only a municipality has these. */
function contactsFor(scope: TenantScope, neighbours: readonly Neighbour[]) {
  const own = neighbours.find(({ owner }) => owner.slug === scope.tenant)?.plan
  if (scope.kind !== 'gemeente' || !own) return []
  const verbanden = sharedPartnerships(scope).filter(({ endedOn }) => endedOn === null)
  const mine = partnershipLinks(scope).filter(({ municipality }) => municipality === scope.tenant)
  return contactLines(
    scope.tenant,
    contactsOf(own, neighbours, sharedPractices(scope)),
    neighbours,
    mine.flatMap(({ owner, partnershipId, priorityId }) => {
      const known = verbanden.find((one) => one.owner === owner && one.id === partnershipId)
      return known && priorityId ? [{ priorityId, owner, id: known.id, name: known.name }] : []
    }),
  )
}

/** What the page and its data both rest on. */
export function readNeighbours(scope: TenantScope, query: NeighbourQuery) {
  const neighbours = neighbourPlans(scope)
  const all = themeMatrix(neighbours)
  return {
    neighbours,
    shown: filteredThemes(all, { field: query.veld, level: query.niveau }),
    overlap: overlapping(all),
    candidates: candidatesFor(scope, neighbours),
    effort: effortPerYear(neighbours),
  }
}

/** Everything that the page of the neighbours shows. */
export function readNeighbourPage(scope: TenantScope, query: NeighbourQuery) {
  const { neighbours, shown, overlap, candidates, effort } = readNeighbours(scope, query)
  const mine = scope.tenant
  return {
    tenant: { slug: mine, name: scope.name, kind: scope.kind },
    query,
    heads: headsOf(neighbours),
    plans: neighbours.filter(({ plan }) => plan !== null).length,
    silent: neighbours.filter(({ plan }) => plan === null).map(({ owner }) => owner.name),
    fictitious: neighbours.some(({ plan }) => plan?.fictitious),
    rows: themeLines(mine, shown, neighbours),
    overlap: themeLines(mine, overlap, neighbours),
    candidates: candidateLines(mine, candidates, neighbours),
    effort: effortLines(mine, effort, neighbours),
    contacts: contactsFor(scope, neighbours),
  }
}
export type NeighbourPage = ReturnType<typeof readNeighbourPage>
