import type { PaperKind } from '../papers/vocabulary'
import type { LintRuleId } from '../plans/lint/finding'
import type { StartKind } from '../plans/editing/start'
import type { ItemId, PlanId } from '../plans/plan'
import type { StepStatus } from '../plans/traject'
import type { Role } from '../tenancy/roles'
import type { TenantSlug } from '../tenancy/tenant'
import type {
  DiscussionOutcome,
  ItemAnswer,
  PositionKind,
  Relation,
  ReplyAnswer,
  StatableKind,
} from '../alignment/vocabulary'
import type { DecisionBody, DecisionEffect } from '../decisions/decision'
import type { EvaluationOutcome } from '../execution/evaluation'
import type { ItemKind, PlanKind, ReportState, Visibility } from '../plans/vocabulary'

/** Whose priority an event is about. */
export interface About {
  tenant: TenantSlug
  priorityId: ItemId | null
  /** It happened in a version that this tenant may not read, so their log does not tell of it. */
  unseen?: true
}

/** A part of a draft that somebody wrote; its words are in the draft and not in the log. */
export interface DraftItem {
  planId: PlanId
  version: number
  kind: ItemKind
  itemId: ItemId
}

/** Everything that can stand in the log. A verb that is not here cannot be written. */
export type AuditEvent =
  | { action: 'tenant.added'; tenant: TenantSlug }
  | { action: 'region.joined'; body: string; from: string; until: string | null }
  | { action: 'member.invited'; email: string; role: Role }
  | { action: 'invitation.revoked'; email: string }
  | { action: 'member.joined'; email: string; role: Role }
  | { action: 'member.role_changed'; email: string; from: Role; to: Role }
  | { action: 'member.ended'; email: string }
  | { action: 'password.changed' }
  | { action: 'plan.written'; planId: PlanId; version: number }
  | { action: 'paper.written'; planId: PlanId; paper: PaperKind; sections: string[] }
  | {
      action: 'plan.status_changed'
      planId: PlanId
      version: number
      status: string
      reason?: string | null
    }
  | { action: 'plan.settled'; planId: PlanId; version: number }
  | { action: 'plan.started'; planId: PlanId; from: StartKind }
  | { action: 'plan.version_started'; planId: PlanId; version: number; from: number }
  | ({ action: 'plan.item_saved' } & DraftItem)
  | ({ action: 'plan.item_added' } & DraftItem)
  | ({ action: 'plan.item_removed' } & DraftItem)
  | ({ action: 'plan.item_restored' } & DraftItem)
  | ({ action: 'plan.item_moved' } & DraftItem)
  | { action: 'deciding_body.chosen'; kind: PlanKind; body: DecisionBody }
  | { action: 'plan.shared'; planId: PlanId; version: number; visibility: Visibility }
  | { action: 'plan.withdrawn'; planId: PlanId; version: number; visibility: Visibility }
  | {
      action: 'decision.recorded'
      planId: PlanId
      decisionId: string
      body: DecisionBody
      effect: DecisionEffect
      kenmerk: string | null
    }
  | { action: 'decision.taken_back'; planId: PlanId; decisionId: string }
  | { action: 'decision.dated'; planId: PlanId; decisionId: string; date: string }
  | {
      action: 'link.recorded'
      planId: PlanId
      version: number
      relation: Relation
      about: About
      text: string | null
    }
  /** Links that somebody recorded from a table; each stands in the log by itself as well. */
  | { action: 'links.imported'; links: number }
  | {
      action: 'link.ended'
      planId: PlanId
      version: number
      about: About
    }
  /** A person looked at links that somebody else recorded, or whose words changed since. */
  | { action: 'link.confirmed'; planId: PlanId; version: number; links: string[] }
  | {
      action: 'item.answered'
      planId: PlanId
      version: number
      itemId: ItemId
      answer: ItemAnswer
      /** Null for doubt, which is nobody else's business. */
      about: About | null
      text: string | null
    }
  | { action: 'item.answer_ended'; planId: PlanId; version: number; itemId: ItemId }
  | { action: 'suggestion.rejected'; planId: PlanId; itemId: ItemId; priorityId: ItemId }
  | { action: 'suggestion.allowed'; planId: PlanId; itemId: ItemId; priorityId: ItemId }
  /** The portal went on with links at the version of a strategy that holds now. */
  | {
      action: 'link.carried'
      strategy: { owner: TenantSlug; planId: PlanId; version: number }
      /** Of the same words; of words that changed; in the tray with a proposal; in the tray without. */
      same: number
      toConfirm: number
      proposed: number
      orphaned: number
    }
  /** An answer about a part that a new version of the plan does not have is not gone on with. */
  | { action: 'link.left_behind'; planId: PlanId; version: number }
  | { action: 'four_eyes.switched'; on: boolean }
  | {
      action: 'divergence.noticed'
      divergenceId: string
      kind: string
      about: About | null
    }
  | {
      action: 'divergence.gone'
      divergenceId: string
      about: About | null
    }
  | {
      action: 'divergence.explained'
      divergenceId: string
      position: PositionKind
      about: About | null
      text: string | null
    }
  | {
      action: 'divergence.stated' | 'statement.ended'
      municipality: TenantSlug
      kind: StatableKind
      about: About
      text: string | null
    }
  | {
      action: 'divergence.replied'
      divergenceId: string
      answer: ReplyAnswer
      about: About | null
      text: string | null
    }
  | {
      action: 'divergence.discussed'
      municipality: TenantSlug
      divergenceId: string
      outcome: DiscussionOutcome
      about: About
      text: string | null
    }
  | { action: 'comment.written'; municipality: TenantSlug; about: About; text: string | null }
  | { action: 'comment.withdrawn'; municipality: TenantSlug; about: About }
  | { action: 'alignment.recomputed'; planId: PlanId; version: number; cause: string }
  | { action: 'position.drafted'; divergenceId: string }
  /** Drafts that somebody read in from a table; each stands in the log by itself as well. */
  | { action: 'positions.imported'; positions: number }
  | { action: 'document.read'; importId: string }
  | { action: 'document.accepted'; importId: string; facts: number }
  | { action: 'traject.recorded'; planId: PlanId; steps: number }
  | { action: 'traject.started'; planId: PlanId; steps: number }
  | { action: 'traject.step_saved'; planId: PlanId; nr: number; status: StepStatus }
  | { action: 'traject.step_added'; planId: PlanId; nr: number }
  | { action: 'traject.step_removed'; planId: PlanId; nr: number }
  | { action: 'traject.step_moved'; planId: PlanId; nr: number; to: number }
  | {
      action: 'traject.step_postponed'
      planId: PlanId
      nr: number
      to: string
      /** How many later steps moved along. */
      pushed: number
    }
  | { action: 'traject.document_linked'; planId: PlanId; nr: number; title: string }
  | { action: 'traject.document_unlinked'; planId: PlanId; nr: number; title: string }
  | { action: 'traject.frame_saved'; planId: PlanId }
  | { action: 'traject.moment_recorded'; planId: PlanId; on: string; title: string }
  | { action: 'traject.template_saved'; planId: PlanId; title: string }
  | { action: 'traject.shared'; planId: PlanId; visibility: Visibility }
  | { action: 'traject.withdrawn'; planId: PlanId; visibility: Visibility }
  | { action: 'lint.dismissed'; planId: PlanId; rule: LintRuleId; key: string; reason: string }
  | { action: 'lint.restored'; planId: PlanId; rule: LintRuleId; key: string }
  | { action: 'thesaurus.written'; conceptId: string; version: number }
  | { action: 'thesaurus.dropped'; conceptId: string; version: number }
  | { action: 'uvp.started'; planId: PlanId; carriesOut: PlanId; takenOver: number }
  | {
      action: 'measure.reported'
      planId: PlanId
      measureId: ItemId
      period: string
      state: ReportState
    }
  | { action: 'measure.unchanged'; planId: PlanId; period: string; measureIds: ItemId[] }
  | { action: 'goal.evaluated'; planId: PlanId; goalId: ItemId; outcome: EvaluationOutcome }
  | { action: 'practice.shared'; planId: PlanId; version: number; measureId: ItemId }
  | { action: 'practice.withdrawn'; planId: PlanId; measureId: ItemId }
  | {
      action: 'practice.taken_over'
      planId: PlanId
      version: number
      measureId: ItemId
      from: TenantSlug
    }
  | { action: 'partnership.recorded'; partnershipId: string; name: string }
  | { action: 'partnership.saved'; partnershipId: string; name: string }
  | { action: 'partnership.shared'; partnershipId: string; name: string }
  | { action: 'partnership.ended'; partnershipId: string; name: string }
  | {
      action: 'partnership.linked'
      partnershipId: string
      name: string
      planId: PlanId
      itemId: ItemId
    }
  | { action: 'partnership.unlinked'; partnershipId: string; planId: PlanId; itemId: ItemId }

export type AuditAction = AuditEvent['action']

/** The tenant that an event speaks about and that may know of it; a draft is nobody else's business. */
export const tenantSpokenAbout = (event: AuditEvent): TenantSlug | null =>
  'about' in event && event.about && !event.about.unseen ? event.about.tenant : null

/** The event as the other tenant may read it: that it happened, without its text. */
export const withoutText = (event: AuditEvent): AuditEvent =>
  'text' in event ? { ...event, text: null } : event
