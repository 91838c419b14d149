import { sharedWithUs, type SharedHead } from 'db/queries/across-tenants.server'
import { municipalitiesTogether } from 'db/queries/region.server'
import { adoptedStatuses } from '~/domain/plans/vocabulary'
import type { TenantScope } from '~/domain/tenancy/scope'
import { sharedPath } from '~/http/paths'
import { planStatusWord, readableBy } from '~/ui/nl/plans'
import { sharedLocalPlansOf } from '../$tenant.beeld/overview.server'
import { partnerStart as text } from './partner-text'
import type { StartItem } from './signal-items'

/** How many plans of the newest the start page names; the rest is a link away. */
const recent = 8

const isAdopted = ({ status }: SharedHead) => adoptedStatuses.some((one) => one === status)

/** A draft of a plan that was adopted since, or of which a later version was shared. */
const supersedes = (other: SharedHead, head: SharedHead): boolean =>
  other.owner === head.owner && other.planId === head.planId && other.version > head.version

/** What politie or OM sees first: what others shared with them, read in their own space. */
export function readPartnerStart(scope: TenantScope) {
  const heads = sharedWithUs(scope)
  const drafts = heads
    .filter((head) => !isAdopted(head) && !heads.some((other) => supersedes(other, head)))
    .sort((a, b) => b.sharedOn.localeCompare(a.sharedOn))
  const newest = [...heads].sort((a, b) => b.sharedOn.localeCompare(a.sharedOn))
  const hrefOf = ({ owner, planId, version }: (typeof heads)[number]) =>
    sharedPath(scope.tenant, owner, planId, version)
  const { plans } = sharedLocalPlansOf(scope, municipalitiesTogether(scope))
  return {
    tenant: { slug: scope.tenant, name: scope.name },
    today: scope.today,
    items: drafts.map((head): StartItem => ({
      id: `${head.owner}/${head.planId}/${head.version}`,
      on: head.sharedOn,
      title: text.draftTitle(head.title, head.ownerName),
      href: hrefOf(head),
      text: text.draftText(planStatusWord[head.status], head.version, readableBy(head)),
    })),
    total: heads.length,
    heads: newest.slice(0, recent).map((head) => ({
      id: `${head.owner}/${head.planId}/${head.version}`,
      owner: head.ownerName,
      title: head.title,
      href: hrefOf(head),
      version: head.version,
      period: head.period,
      status: head.status,
      sharedOn: head.sharedOn,
      fictitious: head.fictitious,
    })),
    effort: plans.flatMap(({ owner, plan }) =>
      plan.priorities.flatMap(({ id, title, level, policeEffort }) =>
        policeEffort
          ? [
              {
                id: `${owner.slug}/${id}`,
                municipality: owner.name,
                title,
                level,
                policeEffort,
                href: sharedPath(scope.tenant, owner.slug, plan.id, plan.version),
                fictitious: plan.fictitious,
              },
            ]
          : [],
      ),
    ),
  }
}
