import {
  chainLinks,
  latestSharedPlans,
  readShared,
  sharedUvps,
  sharedWithUs,
  strategiesAbove,
  type SharedHead,
} from 'db/queries/across-tenants.server'
import { sharedLinkSet } from 'db/queries/link-rows.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { sharedExplanations } from 'db/queries/shared-explanations.server'
import { hashOfPassages } from '~/commands/realign.server'
import { found, NotFound } from '~/commands/refusals'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import { preview } from '~/domain/alignment/carry/preview'
import type { Finding } from '~/domain/alignment/finding'
import { holdsOn } from '~/domain/alignment/position'
import { otherWords } from '~/domain/alignment/suggest/other-words'
import type { PlanVersion } from '~/domain/plans/plan'
import { adoptedStatuses } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { municipalityPlace } from '~/domain/tenancy/tenant'
import { lexiconFor } from '~/lexicon.server'
import { titleOf } from '~/ui/nl/divergence-sentences'
import { layerName } from '~/ui/nl/plans'

const isAdopted = ({ status }: PlanVersion) => adoptedStatuses.some((adopted) => adopted === status)

type Region = ReturnType<typeof strategiesAbove> & {
  chain: ReturnType<typeof chainLinks>
  shared: readonly SharedHead[]
}

/** What the concept would mean for one municipality, from what it shared and nothing else. */
function previewOf(scope: TenantScope, region: Region, head: SharedHead, concept: PlanVersion) {
  const { owner, planId, version } = head
  const plan = readShared(scope, owner, planId, version)
  const set = sharedLinkSet(scope, owner, planId, version)
  if (!plan || !set) return []
  const explanations = sharedExplanations(scope, owner, planId, version).filter((one) =>
    holdsOn(one, scope.today),
  )
  const seen = preview(
    {
      municipality: owner,
      plan,
      uvps: sharedUvps(scope, region.shared, plan),
      strategies: region.current,
      superseded: region.superseded,
      links: set.links,
      chainLinks: region.chain,
      positions: explanations.map(({ finding, kind, reviewOn }) => ({
        ...{ finding, kind, reviewOn },
        ...{ reason: '', body: null, date: null, kenmerk: null },
      })),
      otherWords: (local, regional) => otherWords(local, regional, lexiconFor(scope).in('nl')),
      today: scope.today,
    },
    concept,
  )
  const names = new Map(
    [...region.current, concept].map((strategy) => [strategy.owner, layerName[strategy.layer]]),
  )
  const line = (finding: Finding) => {
    const explanation = explanations.find((one) => one.finding === finding.identity)
    const stays = explanation?.passagesHash === hashOfPassages(finding)
    const asks = asksExplanation({ kind: finding.kind, explained: false })
    return {
      identity: finding.identity,
      kind: finding.kind,
      title: titleOf(finding.why, {
        local: head.ownerName,
        regional: names.get(finding.regional?.owner ?? '') ?? 'de regio',
      }),
      motivation: explanation
        ? stays
          ? ('blijft' as const)
          : ('te_bevestigen' as const)
        : asks
          ? ('nog_niet' as const)
          : ('niet_nodig' as const),
    }
  }
  return [
    {
      slug: owner,
      name: head.ownerName,
      plan: { id: planId, version, title: plan.title, fictitious: plan.fictitious },
      links: seen.links,
      solved: seen.solved.map(line),
      remaining: seen.remaining.map(line),
      added: seen.added.map(line),
    },
  ]
}

/**
 * What would change for each municipality if this concept held now. Reads what was shared with this
 * tenant, computes in memory and writes nothing. Throws `NotFound` for a plan that is no concept.
 */
export function readPreview(scope: TenantScope, planId: string, version: number | undefined) {
  const concept = found(findPlanVersion(scope, planId, version))
  if (concept.kind !== 'strategie' || isAdopted(concept)) throw new NotFound()
  const { current, superseded } = strategiesAbove(scope)
  const region: Region = {
    current,
    superseded,
    chain: chainLinks(scope),
    shared: sharedWithUs(scope),
  }
  const replaced = current.find(
    ({ owner, layer }) => owner === concept.owner && layer === concept.layer,
  )
  return {
    tenant: { slug: scope.tenant, name: scope.name, kind: scope.kind },
    concept: {
      id: concept.id,
      version: concept.version,
      title: concept.title,
      fictitious: concept.fictitious,
    },
    replaced: replaced ? { title: replaced.title, version: replaced.version } : null,
    municipalities: latestSharedPlans(scope)
      .flatMap((head) => previewOf(scope, region, head, concept))
      .sort((a, b) => municipalityPlace(a.slug) - municipalityPlace(b.slug)),
  }
}

export type PreviewPage = ReturnType<typeof readPreview>
export type PreviewRow = PreviewPage['municipalities'][number]
