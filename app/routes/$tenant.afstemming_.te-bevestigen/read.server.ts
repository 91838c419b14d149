import { strategiesAbove } from 'db/queries/across-tenants.server'
import { uvpsOf } from 'db/queries/alignment.server'
import {
  linkReviewsOf,
  versionedLinks,
  versionsKeptUp,
  type VersionedLink,
} from 'db/queries/link-versions.server'
import { findPlanVersion } from 'db/queries/plans.server'
import { linkWords } from '~/commands/link-passages.server'
import { carriedLinks } from '~/domain/alignment/carry/carry'
import { priorityWords } from '~/domain/alignment/carry/words'
import { localPlan } from '~/domain/alignment/items'
import type { PlanVersion } from '~/domain/plans/plan'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { layerWord } from '~/ui/nl'
import { itemName } from '../$tenant.afstemming/local-items'
import { wordsThen } from './words-then.server'

type Strategies = ReturnType<typeof strategiesAbove>

/** The priority that a link points at, in the version that it names. */
function regionalOf({ current, superseded }: Strategies, { regional }: VersionedLink) {
  const { owner, planId, version, priorityId } = regional
  const strategy = [...current, ...superseded].find(
    (one) => one.owner === owner && one.id === planId && one.version === version,
  )
  const priority = strategy?.priorities.find(({ id }) => id === priorityId)
  return {
    owner,
    priorityId,
    layer: strategy ? layerWord[strategy.layer] : owner,
    strategy: strategy?.title ?? planId,
    version,
    number: priority?.number ?? '',
    title: priority?.title ?? priorityId,
    fictitious: strategy?.fictitious ?? false,
  }
}

const rowOf = (strategies: Strategies, plans: readonly PlanVersion[], link: VersionedLink) => {
  const { id, relation, note, on, local } = link
  const item = local && (plans.flatMap((plan) => itemName(plan, local) ?? [])[0] ?? local.itemId)
  const {
    id: planId,
    version,
    title,
    fictitious,
  } = plans[0] ?? {
    id: link.planId,
    version: link.version,
    title: link.planId,
    fictitious: false,
  }
  return {
    id,
    plan: { id: planId, version, title, fictitious },
    relation,
    note,
    on,
    item,
    regional: regionalOf(strategies, link),
  }
}

/** A link whose words changed, with those words then and now; `then` null: they were not kept. */
function waiting(scope: TenantScope, strategies: Strategies, plans: PlanVersion[]) {
  const [plan] = plans
  if (!plan) return []
  const wordsOf = linkWords(scope, [...strategies.current, ...strategies.superseded])
  return versionedLinks(scope, plan.id, plan.version)
    .filter(({ state }) => state === 'te_bevestigen')
    .map((link) => {
      const now = wordsOf(link)
      return {
        ...rowOf(strategies, plans, link),
        now,
        then: wordsThen(scope, link, now, plan),
      }
    })
}

/** Links without a sure place in the strategy that holds now, each with what looks most like it. */
function inTray(scope: TenantScope, strategies: Strategies, plans: PlanVersion[]) {
  const [plan] = plans
  if (!plan) return []
  const links = versionedLinks(scope, plan.id, plan.version)
  const reviews = linkReviewsOf(
    scope,
    links.map(({ id }) => id),
  ).filter(({ settled }) => !settled)
  const wordsOf = linkWords(scope, [...strategies.current, ...strategies.superseded])
  return links.flatMap((link) => {
    const review = reviews.find(({ linkId }) => linkId === link.id)
    const [carried] = review ? carriedLinks([link], strategies) : []
    if (!review || !carried) return []
    const { strategy } = carried
    const proposed = strategy.priorities.find(({ id }) => id === review.proposedPriorityId)
    return [
      {
        ...rowOf(strategies, plans, link),
        before: wordsOf(link).regional,
        score: review.score,
        noticedOn: review.noticedOn,
        next: { title: strategy.title, version: strategy.version },
        proposed: proposed
          ? {
              id: proposed.id,
              number: proposed.number,
              title: proposed.title,
              words: priorityWords(strategy, proposed),
            }
          : null,
        choices: strategy.priorities.map(({ id, number, title }) => ({
          value: id,
          label: `${number} ${title}`,
        })),
      },
    ]
  })
}

/** Answers of the version before about a part that this version does not have. */
function leftOver(scope: TenantScope, strategies: Strategies, plans: PlanVersion[]) {
  const [plan] = plans
  if (!plan || plan.version === 1) return []
  const before = findPlanVersion(scope, plan.id, plan.version - 1)
  if (!before) return []
  const here = localPlan(plan, plans.slice(1))
  const answered = new Set(
    versionedLinks(scope, plan.id, plan.version).map(
      ({ regional }) => `${regional.owner}/${regional.planId}/${regional.priorityId}`,
    ),
  )
  const links = versionedLinks(scope, before.id, before.version).filter(
    ({ local, regional }) =>
      local &&
      here.find(local) === null &&
      !answered.has(`${regional.owner}/${regional.planId}/${regional.priorityId}`),
  )
  const settled = new Set(
    linkReviewsOf(
      scope,
      links.map(({ id }) => id),
    ).flatMap((review) => (review.settled ? review.linkId : [])),
  )
  return links
    .filter(({ id }) => !settled.has(id))
    .map((link) => ({
      ...rowOf(strategies, [before], link),
      next: { id: plan.id, version: plan.version },
      linkable: strategies.current.some(
        ({ owner, priorities }) =>
          owner === link.regional.owner &&
          priorities.some(({ id }) => id === link.regional.priorityId),
      ),
    }))
}

/** Everything that waits for a person because a text got other words or another version. */
export function readToConfirm(scope: TenantScope) {
  const kind = scope.kind === 'driehoek' ? 'strategie' : 'ivp'
  const strategies = strategiesAbove(scope)
  const versions = versionsKeptUp(scope, kind).flatMap(({ planId, version }) => {
    const plan = findPlanVersion(scope, planId, version)
    return plan ? [[plan, ...uvpsOf(scope, planId, 'concept')]] : []
  })
  const newest = versions.filter(
    ([plan]) =>
      !versions.some(
        ([other]) => other?.id === plan?.id && other && plan && other.version > plan.version,
      ),
  )
  return {
    name: scope.name,
    kind: scope.kind === 'driehoek' ? ('driehoek' as const) : ('gemeente' as const),
    mayLink: may(scope.role, 'link:write'),
    waiting: versions.flatMap((plans) => waiting(scope, strategies, plans)),
    tray: versions.flatMap((plans) => inTray(scope, strategies, plans)),
    leftOver: newest.flatMap((plans) => leftOver(scope, strategies, plans)),
  }
}

export type ToConfirmPage = ReturnType<typeof readToConfirm>
export type WaitingRow = ToConfirmPage['waiting'][number]
export type TrayRow = ToConfirmPage['tray'][number]
export type LeftOverRow = ToConfirmPage['leftOver'][number]
