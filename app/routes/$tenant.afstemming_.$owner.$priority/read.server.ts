import { strategiesAbove } from 'db/queries/across-tenants.server'
import { linksOf, uvpsOf } from 'db/queries/alignment.server'
import { divergencesOf } from 'db/queries/divergences.server'
import { asksFourEyes, reviewedLinks } from 'db/queries/link-confirmation.server'
import { ownCells, readMatrix } from 'db/queries/matrix.server'
import { visibilityOfVersions } from 'db/queries/plans.server'
import { found } from '~/commands/refusals'
import { choiceOf } from '~/domain/alignment/link-form'
import type { LocalEnd } from '~/domain/alignment/link'
import { waitsForSecondReader } from '~/domain/alignment/second-reader'
import type { PlanVersion } from '~/domain/plans/plan'
import { may } from '~/domain/tenancy/roles'
import type { TenantScope } from '~/domain/tenancy/scope'
import { themeName } from '~/domain/strategies/kernbeleid'
import { layerWord } from '~/ui/nl'
import { chosenPlan } from '../$tenant.afstemming/chosen-plan.server'
import { pathInWords } from '../$tenant.afstemming/gap-view'
import { itemName } from '../$tenant.afstemming/local-items'
import { neighboursOf } from '../$tenant.afstemming/neighbours'
import { itemGroups } from './view'

type Choice = {
  plan?: string | undefined
  versie?: number | undefined
  wijzig?: string | undefined
}
type Address = { owner: string; priority: string }

/**
 * The regional priority that the address names, in the strategy that holds now, with the own plan that
 * is held against it. Throws `NotFound` when either is not there or not for this tenant.
 */
export function linkPlace(scope: TenantScope, { owner, priority: id }: Address, choice: Choice) {
  const plan = found(chosenPlan(scope, choice))
  const strategy = found(
    strategiesAbove(scope).current.find((one) => one.owner === owner && owner !== scope.tenant),
  )
  const priority = found(strategy.priorities.find((one) => one.id === id))
  return { plan, strategy, priority }
}

const nameIn = (plans: readonly PlanVersion[], local: LocalEnd | null): string | null =>
  local && (plans.flatMap((plan) => itemName(plan, local) ?? [])[0] ?? local.itemId)

const stageOf = (scope: TenantScope, { id, version }: PlanVersion) =>
  visibilityOfVersions(scope, id).get(version) ?? 'concept'

/** The parts of the own plan that can be linked, with the actions of its uitvoeringsplannen. */
export function linkable(scope: TenantScope, plan: PlanVersion) {
  const uvps = plan.kind === 'ivp' ? uvpsOf(scope, plan.id, stageOf(scope, plan)) : []
  return { uvps, groups: itemGroups(plan, uvps) }
}

/** The links that a second person has not looked at yet. */
function waitingIn(scope: TenantScope, { id, version }: PlanVersion): Set<string> {
  const fourEyes = asksFourEyes(scope)
  return new Set(
    reviewedLinks(scope, id, version)
      .filter((link) => waitsForSecondReader(link, fourEyes))
      .map((link) => link.id),
  )
}

/** Everything that the page of one regional priority shows. */
export function readLinkPage(scope: TenantScope, address: Address, choice: Choice) {
  const { plan, strategy, priority } = linkPlace(scope, address, choice)
  const { uvps, groups } = linkable(scope, plan)
  const waiting = waitingIn(scope, plan)
  const links = linksOf(scope, plan.id, plan.version)
    .filter(({ regional }) => regional.owner === strategy.owner && regional.planId === strategy.id)
    .filter(({ regional }) => regional.priorityId === priority.id)
    .map(({ id, local, relation, note, on, regional, state }) => ({
      id,
      toConfirm: state === 'te_bevestigen',
      relation,
      note,
      on,
      choice: choiceOf(local),
      item: nameIn([plan, ...uvps], local),
      waiting: waiting.has(id),
      olderVersion: regional.version === strategy.version ? null : regional.version,
    }))
  const cell = ownCells(scope, plan.id, plan.version).find(
    (one) =>
      one.owner === strategy.owner && one.planId === strategy.id && one.priorityId === priority.id,
  )
  const divergences = plan.kind === 'ivp' ? divergencesOf(scope, plan.id, plan.version) : []
  const here = divergences.filter(
    (one) => one.subjectTenantId === strategy.owner && one.subjectPriorityId === priority.id,
  )
  const missing = here.find(({ kind }) => kind === 'ontbreekt_lokaal')
  const { id, number, title, level, why, goals, themes } = priority
  return {
    name: scope.name,
    kind: scope.kind === 'driehoek' ? ('driehoek' as const) : ('gemeente' as const),
    mayLink: may(scope.role, 'link:write'),
    plan: { id: plan.id, version: plan.version, title: plan.title },
    strategy: {
      owner: strategy.owner,
      id: strategy.id,
      version: strategy.version,
      title: strategy.title,
      layer: layerWord[strategy.layer],
      fictitious: strategy.fictitious,
    },
    priority: {
      id,
      number,
      title,
      level,
      why,
      goals: goals.map(({ text }) => text),
      themes: themes.map(themeName),
    },
    links,
    changing: links.find((link) => link.id === choice.wijzig) ?? null,
    derived:
      cell?.derived && cell.relation ? { relation: cell.relation, certain: cell.certain } : null,
    conflict: cell?.conflict
      ? {
          ...cell.conflict,
          path: pathInWords(
            {
              municipality: { slug: scope.tenant, name: scope.name },
              plan,
              strategies: strategiesAbove(scope).current,
            },
            cell.conflict.path,
          ),
        }
      : null,
    groups,
    divergences: here.map((one) => ({ id: one.id, kind: one.kind, explained: one.explained })),
    /** The divergence on which "bewust niet" is recorded, once the answer is `geen`. */
    missing:
      missing && links.some(({ relation }) => relation === 'geen')
        ? { id: missing.id, explained: missing.explained }
        : null,
    ...neighboursOf(scope.tenant, readMatrix(scope))(strategy.owner, priority.id),
  }
}
