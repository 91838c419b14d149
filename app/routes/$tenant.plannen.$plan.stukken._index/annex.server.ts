import { strategiesAbove } from 'db/queries/across-tenants.server'
import { divergencesOf, type DivergenceRow } from 'db/queries/divergences.server'
import { ownCells } from 'db/queries/matrix.server'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import type { Depth } from '~/domain/alignment/vocabulary'
import { DecisionBody } from '~/domain/decisions/decision'
import type { Annex, Difference } from '~/domain/papers/sources'
import type { PlanVersion } from '~/domain/plans/plan'
import type { TenantScope } from '~/domain/tenancy/scope'
import { decisionBodyWord } from '~/ui/nl'
import { titleOf } from '~/ui/nl/divergence-sentences'
import { reasonText } from '~/ui/nl/positions'
import { itemName } from '../$tenant.afstemming/local-items'
import { sideNames } from '../$tenant.afwijkingen/names.server'

const bodyText = (body: string | null): string | null => {
  const known = DecisionBody.safeParse(body)
  return known.success ? decisionBodyWord[known.data] : body
}

function differenceIn(scope: TenantScope) {
  const { names } = sideNames(scope)
  return (row: DivergenceRow): Difference => {
    const owner = row.subjectTenantId
    const sides = { local: scope.name, regional: owner === null ? '' : (names[owner] ?? owner) }
    const stated = row.explained ? row.position : null
    return {
      title: titleOf(row.why, sides),
      asks: asksExplanation({ kind: row.kind, explained: false }),
      explanation: stated && {
        position: stated.kind,
        reason: reasonText(stated.reason).toLowerCase(),
        motivation: stated.motivation,
        body: bodyText(stated.body),
        decidedOn: stated.decidedOn,
        kenmerk: stated.kenmerk,
      },
    }
  }
}

/** One own plan version against the strategies that hold now, both ways; null for another kind of plan. */
export function readAnnex(scope: TenantScope, plan: PlanVersion): Annex | null {
  if (plan.kind !== 'ivp') return null
  const cells = ownCells(scope, plan.id, plan.version)
  const rows = divergencesOf(scope, plan.id, plan.version)
  const differenceOf = differenceIn(scope)
  const about = (owner: string, priorityId: string | null) =>
    rows
      .filter((row) => row.subjectTenantId === owner && row.subjectPriorityId === priorityId)
      .map(differenceOf)
  const alone = rows.filter(({ kind }) => kind === 'alleen_lokaal')
  return {
    strategies: strategiesAbove(scope).current.map((strategy) => ({
      layer: strategy.layer,
      title: strategy.title,
      period: strategy.period,
      version: strategy.version,
      fictitious: strategy.fictitious,
      differences: about(strategy.owner, null),
      rows: strategy.priorities.map(({ id, number, title, level }) => {
        const cell = cells.find(
          (one) =>
            one.owner === strategy.owner && one.planId === strategy.id && one.priorityId === id,
        )
        return {
          number,
          title,
          level,
          state: cell?.state ?? ('niet_beoordeeld' as const),
          relation: cell?.relation ?? null,
          derived: cell?.derived ?? false,
          depth: (cell?.depth ?? 0) as Depth,
          localLevel: cell?.level ?? null,
          local: (cell?.localItems ?? []).flatMap((ref) => itemName(plan, ref) ?? []),
          differences: about(strategy.owner, id),
        }
      }),
    })),
    onlyLocal: plan.priorities
      .filter(({ id }) => alone.some(({ localItemId }) => localItemId === id))
      .map(({ number, title, level }) => ({ number, title, level })),
  }
}
