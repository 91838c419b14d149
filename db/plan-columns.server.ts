import { decisions, plans, planVersions } from './schema'

/** Columns of a plan version in a list; `from` and `to` become its period. */
export const headColumns = {
  id: plans.id,
  kind: plans.kind,
  layer: plans.layer,
  title: planVersions.title,
  from: planVersions.periodFrom,
  to: planVersions.periodTo,
  status: planVersions.status,
  version: planVersions.version,
  carriesOut: plans.carriesOut,
  follows: plans.follows,
  fictitious: plans.fictitious,
}

/** What a body decided, as the domain knows it. */
export const decisionColumns = {
  body: decisions.body,
  date: decisions.date,
  proposed: decisions.proposed,
  kenmerk: decisions.kenmerk,
  status: decisions.status,
  effect: decisions.effect,
  until: decisions.until,
  untilEvent: decisions.untilEvent,
  expected: decisions.expected,
}

/** What is known of a decision beside what it decides; for its own tenant. */
export const decisionFacts = {
  version: decisions.version,
  votesFor: decisions.votesFor,
  votesAgainst: decisions.votesAgainst,
  voteNote: decisions.voteNote,
  documentTitle: decisions.documentTitle,
  documentUrl: decisions.documentUrl,
  note: decisions.note,
  amendments: decisions.amendments,
  secrecyGround: decisions.secrecyGround,
  quote: decisions.quote,
  fictitious: decisions.fictitious,
}
