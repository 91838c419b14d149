import type { DecisionBody, DecisionEffect } from '../../decisions/decision'
import type { PlainDate } from '../../dates'
import type { PlanKind, Visibility } from '../../plans/vocabulary'
import type { TenantSlug } from '../../tenancy/tenant'
import type { DiscussionOutcome, PositionKind, Relation, StatableKind } from '../vocabulary'

type PlanOf = { planId: string; version: number | null; title: string; planKind: PlanKind }
type Regional = { owner: TenantSlug; priorityId: string }

/** What somebody did, that can be why something is different. */
export type Deed =
  | ({
      did: 'verband'
      /** The local item that it starts from; null for the plan as a whole. */
      localId: string | null
      relation: Relation
      note: string | null
      ended: boolean
    } & Regional)
  | ({
      did: 'keten'
      from: string
      relation: Relation
      note: string | null
      ended: boolean
    } & Regional)
  | {
      did: 'standpunt'
      divergenceId: string
      kind: PositionKind
      motivation: string
      body: DecisionBody | null
      kenmerk: string | null
    }
  | ({
      did: 'stelling'
      municipality: TenantSlug
      kind: StatableKind
      evidence: string
      ended: boolean
    } & Regional)
  | ({ did: 'versie'; visibility: Visibility } & PlanOf)
  | ({
      did: 'besluit'
      body: DecisionBody
      effect: DecisionEffect
      kenmerk: string | null
    } & PlanOf)
  | {
      did: 'bespreking'
      municipality: TenantSlug
      divergenceId: string
      outcome: DiscussionOutcome
      note: string
    }

/** A deed with its day and who did it; a person by name only within the reader's own organisation. */
export type Cause = {
  on: PlainDate
  by: { organisation: TenantSlug; name: string; person: string | null }
  /** Invented for the demo. */
  fictitious: boolean
} & Deed

export type CauseOf<D extends Deed['did']> = Extract<Cause, { did: D }>
