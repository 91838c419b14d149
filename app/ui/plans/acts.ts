import type { DecisionBody } from '~/domain/decisions/decision'
import { bodyRecordedBy } from '~/domain/decisions/recorder'
import { mayDecide, onTheTable, type Subject } from '~/domain/decisions/competence'
import { movesFor } from '~/domain/plans/lifecycle'
import type { PlanId } from '~/domain/plans/plan'
import type { PlanStatus } from '~/domain/plans/vocabulary'
import { may, type Role } from '~/domain/tenancy/roles'
import type { TenantKind, TenantSlug } from '~/domain/tenancy/tenant'
import { newDecisionPath, settlementPath, standPath } from '~/http/paths'
import { standingText } from '../nl/standing'
import { isToSettle, type Standing } from './standing'

const text = standingText.acts

export type Act = { label: string; href: string; emphasis: 'primary' | 'secondary' }

type Asked = {
  tenant: { slug: TenantSlug; kind: TenantKind }
  role: Role | 'portaal'
  plan: { id: PlanId; version: number }
  standing: Standing
  subject: Subject
}

/** The button of a step. */
export const moveLabel: Partial<Record<PlanStatus, string>> = text

const steps = ({ tenant, role, plan, standing }: Asked): Act[] =>
  movesFor(role, standing).map(({ to, asksReason }) => ({
    label: moveLabel[to] ?? to,
    href: `${standPath(tenant.slug, plan.id, plan.version)}#naar-${to}`,
    emphasis: asksReason ? 'secondary' : 'primary',
  }))

/** Whether the text lies before the body for which this person records. */
function isBefore(body: DecisionBody, { standing, subject }: Asked): boolean {
  if (!onTheTable.includes(standing.status)) return false
  const effect = body === 'college' && standing.decidesOn === 'raad' ? 'aanbieden' : 'aanhouden'
  return mayDecide(subject, { body, effect }, standing.decidesOn, true).ok
}

const recordLabel = (body: DecisionBody): string =>
  body === 'raad' ? text.recordRaad : body === 'college' ? text.recordCollege : text.record

function decisions(asked: Asked): Act[] {
  const { tenant, role, plan, standing } = asked
  const body = bodyRecordedBy(role, tenant.kind)
  if (body === null) return []
  const href = newDecisionPath(tenant.slug, plan.id)
  if (isBefore(body, asked)) return [{ label: recordLabel(body), href, emphasis: 'primary' }]
  const isAdopted =
    standing.status === 'vastgesteld' || standing.status === 'geamendeerd_vastgesteld'
  if (!isAdopted || body !== standing.decidesOn || isToSettle(standing)) return []
  return [{ label: text.record, href, emphasis: 'secondary' }]
}

function settling({ tenant, role, plan, standing }: Asked): Act[] {
  if (!isToSettle(standing)) return []
  const href = settlementPath(tenant.slug, plan.id)
  if (may(role, 'decision:record-raad')) return [{ label: text.settle, href, emphasis: 'primary' }]
  return may(role, 'plan:write') ? [{ label: text.compare, href, emphasis: 'secondary' }] : []
}

/** What this person can do to bring the plan on; the one primary act stands first. */
export const actsOf = (asked: Asked): Act[] =>
  [...settling(asked), ...decisions(asked), ...steps(asked)].sort(
    (a, b) => Number(a.emphasis !== 'primary') - Number(b.emphasis !== 'primary'),
  )
