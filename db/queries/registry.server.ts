import { scoped } from '../scoped.server'
import * as acrossNeighbours from './across-neighbours.server'
import * as acrossTenants from './across-tenants.server'
import * as acrossTimeline from './across-timeline.server'
import * as acrossTrajects from './across-trajects.server'
import * as alignment from './alignment.server'
import * as alignmentWrites from './alignment-writes.server'
import * as audience from './audience.server'
import * as audit from './audit.server'
import * as council from './council.server'
import * as datedPlans from './dated-plans.server'
import * as deedsBetween from './deeds-between.server'
import * as decidingBodies from './deciding-bodies.server'
import * as decisionDates from './decision-dates.server'
import * as divergences from './divergences.server'
import * as execution from './execution.server'
import * as goodPractices from './good-practices.server'
import * as imports from './imports.server'
import * as itemAnswers from './item-answers.server'
import * as invitations from './invitations.server'
import * as history from './history.server'
import * as linkConfirmation from './link-confirmation.server'
import * as linkUndo from './link-undo.server'
import * as linkRows from './link-rows.server'
import * as linkablePlans from './linkable-plans.server'
import * as links from './links.server'
import * as linkVersions from './link-versions.server'
import * as lint from './lint.server'
import * as log from './log.server'
import * as matrix from './matrix.server'
import * as moments from './moments.server'
import * as members from './members.server'
import * as planContentWrites from './plan-content-writes.server'
import * as paperTexts from './paper-texts.server'
import * as partnerships from './partnerships.server'
import * as planEdits from './plan-edits.server'
import * as planItems from './plan-items.server'
import * as planItemWrites from './plan-item-writes.server'
import * as planRemovals from './plan-removals.server'
import * as planWrites from './plan-writes.server'
import * as plans from './plans.server'
import * as positions from './positions.server'
import * as rejectedSuggestions from './rejected-suggestions.server'
import * as region from './region.server'
import * as regionMembers from './region-members.server'
import * as sharedExplanations from './shared-explanations.server'
import * as thesaurus from './thesaurus.server'
import * as statements from './statements.server'
import * as standings from './standings.server'
import * as traject from './traject.server'
import * as trajectFile from './traject-file.server'
import * as trajectPartWrites from './traject-part-writes.server'
import * as trajectStepWrites from './traject-step-writes.server'
import * as trajectWrites from './traject-writes.server'
import * as voices from './voices.server'

/** Every module of queries that works for a tenant. The isolation test attacks each function. */
export const queries = {
  'across-neighbours': scoped(acrossNeighbours),
  'across-tenants': scoped(acrossTenants),
  'across-timeline': scoped(acrossTimeline),
  'across-trajects': scoped(acrossTrajects),
  alignment: scoped(alignment),
  'alignment-writes': scoped(alignmentWrites),
  audience: scoped(audience),
  audit: scoped(audit),
  council: scoped(council),
  'dated-plans': scoped(datedPlans),
  'deeds-between': scoped(deedsBetween),
  'deciding-bodies': scoped(decidingBodies),
  'decision-dates': scoped(decisionDates),
  divergences: scoped(divergences),
  execution: scoped(execution),
  'good-practices': scoped(goodPractices),
  imports: scoped(imports),
  'item-answers': scoped(itemAnswers),
  invitations: scoped(invitations),
  history: scoped(history),
  'link-confirmation': scoped(linkConfirmation),
  'link-undo': scoped(linkUndo),
  'link-rows': scoped(linkRows),
  'linkable-plans': scoped(linkablePlans),
  'link-versions': scoped(linkVersions),
  links: scoped(links),
  lint: scoped(lint),
  log: scoped(log),
  matrix: scoped(matrix),
  members: scoped(members),
  moments: scoped(moments),
  'plan-content-writes': scoped(planContentWrites),
  'paper-texts': scoped(paperTexts),
  partnerships: scoped(partnerships),
  'plan-edits': scoped(planEdits),
  'plan-items': scoped(planItems),
  'plan-item-writes': scoped(planItemWrites),
  'plan-removals': scoped(planRemovals),
  'plan-writes': scoped(planWrites),
  plans: scoped(plans),
  positions: scoped(positions),
  'rejected-suggestions': scoped(rejectedSuggestions),
  region: scoped(region),
  'region-members': scoped(regionMembers),
  'shared-explanations': scoped(sharedExplanations),
  thesaurus: scoped(thesaurus),
  statements: scoped(statements),
  standings: scoped(standings),
  traject: scoped(traject),
  'traject-file': scoped(trajectFile),
  'traject-part-writes': scoped(trajectPartWrites),
  'traject-step-writes': scoped(trajectStepWrites),
  'traject-writes': scoped(trajectWrites),
  voices: scoped(voices),
}
