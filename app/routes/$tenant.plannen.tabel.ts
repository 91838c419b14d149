import type { Decision } from '~/domain/decisions/decision'
import { tableLoader } from '~/http/table-loader.server'
import { decisionSentence } from '~/ui/plans/decisionWords'
import { readPlans } from './$tenant.plannen._index/plans.server'

/** A decision as the contract gives it, with its id. */
const toJson = (decision: Decision & { id: string }) => {
  const { id, body, date, proposed, kenmerk, status, effect, until, untilEvent, expected } =
    decision
  return { id, body, date, proposed, kenmerk, status, effect, until, untilEvent, expected }
}

export const loader = tableLoader(
  { may: 'plan:read', kind: ['gemeente', 'driehoek', 'regio'] },
  ({ scope }) => {
    const plans = readPlans(scope)
    return {
      json: plans.map((plan) => ({
        id: plan.id,
        kind: plan.kind,
        title: plan.title,
        period: plan.period,
        status: plan.status,
        version: plan.version,
        visibility: plan.visibility,
        validUntil: plan.validUntil,
        decisions: plan.decisions.map(toJson),
        fictitious: plan.fictitious,
      })),
      table: {
        name: `plannen-${scope.tenant}`,
        columns: [
          'id',
          'soort',
          'titel',
          'van',
          'tot en met',
          'status',
          'versie',
          'zichtbaarheid',
          'geldt tot en met',
          'besluiten',
          'fictief',
        ],
        rows: plans.map((plan) => [
          plan.id,
          plan.kind,
          plan.title,
          plan.period.from,
          plan.period.to,
          plan.status,
          plan.version,
          plan.visibility,
          plan.validUntil,
          plan.decisions.map(decisionSentence).join(' | '),
          plan.fictitious,
        ]),
      },
    }
  },
)
