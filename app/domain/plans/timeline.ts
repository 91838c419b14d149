import type { PlainDate } from '../dates'
import type { Decision } from '../decisions/decision'
import type { TenantKind, TenantSlug } from '../tenancy/tenant'
import { alarms, type Alarm, type DatedPlan } from './alarms'
import type { PlanVersion } from './plan'
import { successorAdoptedOn } from './successor'
import { fourYearDate, validity, type ValidityState } from './validity'
import type { PlanKind, PlanStatus, Visibility } from './vocabulary'

export interface TimelineOwner {
  slug: TenantSlug
  name: string
  kind: TenantKind
}

/** A plan or strategy as the reader may see it, with the decisions about it. */
export interface TimelinePlan {
  owner: TimelineOwner
  plan: PlanVersion
  decisions: readonly Decision[]
  /** The widest stage under which this version is shared; `concept` when only the owner reads it. */
  visibility: Visibility
  sharedOn: PlainDate | null
}

/** From when to when one plan holds, as a bar. */
export interface ValidityBar {
  owner: TimelineOwner
  planId: string
  version: number
  kind: PlanKind
  title: string
  from: PlainDate
  to: PlainDate
  status: PlanStatus
  state: ValidityState
  /** Last day of an extension, where it goes past the period; expected while its event is to come. */
  extendedTo: PlainDate | null
  /** The decision that adopted the plan, else the one that it rests on since. */
  decision: Decision | null
  extendedBy: Decision | null
  /** Four years after the raad last decided on the goals of this plan; IVPs only. */
  goals: { on: PlainDate; fourYears: PlainDate } | null
  visibility: Visibility
  sharedOn: PlainDate | null
  fictitious: boolean
}

export interface ValidityTimeline {
  bars: ValidityBar[]
  /** By day; those without a day last. */
  alarms: Alarm[]
}

const dated = (one: TimelinePlan, all: readonly TimelinePlan[]): DatedPlan => ({
  plan: one.plan,
  decisions: one.decisions,
  successorAdoptedOn: successorAdoptedOn(
    all.filter(({ owner, plan }) => owner.slug === one.owner.slug && plan.follows === one.plan.id),
  ),
})

/** The adopting decision with the last date; one without a date when there is no other. */
function adoptedBy(decisions: readonly Decision[]): Decision | null {
  const adopting = decisions.filter(
    ({ effect, status }) => effect === 'vaststellen' && status === 'genomen',
  )
  return adopting.reduce<Decision | null>(
    (best, one) => (best && (best.date ?? '') > (one.date ?? '') ? best : one),
    null,
  )
}

function barOf(one: TimelinePlan, all: readonly TimelinePlan[], today: PlainDate): ValidityBar {
  const { owner, plan, decisions, visibility, sharedOn } = one
  const held = validity(plan, decisions, today, dated(one, all).successorAdoptedOn)
  const { on, decision } = fourYearDate(plan.kind === 'ivp' ? decisions : [])
  return {
    owner,
    planId: plan.id,
    version: plan.version,
    kind: plan.kind,
    title: plan.title,
    from: plan.period.from,
    to: plan.period.to,
    status: plan.status,
    state: held.state,
    extendedTo: held.until !== null && held.until > plan.period.to ? held.until : null,
    decision: adoptedBy(decisions) ?? held.extendedBy,
    extendedBy: held.extendedBy,
    goals: decision?.date && on ? { on: decision.date, fourYears: on } : null,
    visibility,
    sharedOn,
    fictitious: plan.fictitious,
  }
}

/** Bars of all plans in the order given, and the alarms of every owner. */
export function validityTimeline(
  plans: readonly TimelinePlan[],
  today: PlainDate,
): ValidityTimeline {
  const owners = [...new Set(plans.map(({ owner }) => owner.slug))]
  const found = owners.flatMap((slug) => {
    const own = plans.filter(({ owner }) => owner.slug === slug)
    return alarms({ owner: slug, plans: own.map((one) => dated(one, own)), today })
  })
  const day = ({ on }: Alarm) => on ?? '9999-12-31'
  return {
    bars: plans.map((one) => barOf(one, plans, today)),
    alarms: found.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
  }
}

/** A shared concept is drawn dashed; so is what was put off or voted down. */
export const isDraft = (bar: ValidityBar): boolean => bar.state === 'niet_vastgesteld'

/** Whether the plan holds on this day. */
export const holdsNow = ({ state }: ValidityBar): boolean =>
  state === 'geldig' || state === 'verlengd'
