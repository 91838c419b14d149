import type { Tx } from 'db/client.server'
import { queries } from 'db/queries/registry.server'
import { WholePart } from 'db/whole-part'
import type { TenantScope } from '~/domain/tenancy/scope'
import { partnership, type CanaryRegion } from '../support/canary-region'

type Secrets = CanaryRegion['secrets']

/**
 * How an attacker calls each query with what belongs to Woerden. `shows` says that Woerden itself finds
 * its own secret with the same call, which proves that the attack aims at something.
 */
export interface Attack {
  call: (scope: TenantScope, secrets: Secrets, tx: Tx) => unknown
  shows?: boolean
}

const day = '2026-10-12'
const now = new Date(0)
const q = queries

const plan = (s: Secrets) => ({ planId: s.planId, version: 1 })

const point = (s: Secrets) => ({ planId: s.planId, rule: 'grondslag' as const, key: 'plan' })

const content = {
  id: 'ivp-2023-2026',
  kind: 'ivp' as const,
  layer: 'gemeente' as const,
  title: 'aanval',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'concept' as const,
  basis: null,
  carriesOut: null,
  follows: null,
  uvpYears: null,
  fictitious: true,
  sections: [],
  priorities: [],
  measures: [],
  dropped: [],
}

const aimOf = (s: Secrets) => ({ owner: 'woerden', ...plan(s), priorityId: 'ondermijning' })

const priorityOf = (s: Secrets) => ({
  ...plan(s),
  kind: 'prioriteit' as const,
  id: 'ondermijning',
})
const goalOf = (s: Secrets) => ({ ...plan(s), kind: 'doel' as const, id: 'ondermijning-doel' })
const aGoal = {
  kind: 'doel' as const,
  fields: {
    text: 'aanval',
    indicatorKey: null,
    indicatorName: null,
    unit: null,
    direction: null,
    baseline: null,
    baselineYear: null,
    target: null,
    targetYear: null,
    source: null,
  },
}

const doubtful = {
  kind: 'doel' as const,
  itemId: 'ondermijning-doel',
  strategy: { owner: 'bureau-rvs', planId: 'rvs-2023-2026', version: 1 },
}
const unfit = {
  kind: 'doel' as const,
  itemId: 'ondermijning-doel',
  owner: 'bureau-rvs',
  priorityId: 'ondermijning',
}

const position = {
  kind: 'bewuste_lokale_keuze' as const,
  reason: 'anders' as const,
  motivation: 'aanval',
  body: 'raad' as const,
  decidedOn: null,
  kenmerk: null,
  reviewOn: null,
  status: 'vastgelegd' as const,
}

/** Claims that a version was shared, whether it was or not. */
const headOf = (owner: string, planId: string) => ({
  owner,
  ownerName: 'aanval',
  planId,
  version: 1,
  kind: 'uvp' as const,
  layer: 'gemeente' as const,
  title: 'aanval',
  period: { from: day, to: day },
  status: 'concept' as const,
  visibility: 'openbaar' as const,
  sharedOn: day,
  fictitious: true,
  follows: null,
})

const measureReport = {
  measureId: 'maatregel',
  period: '2026-H2',
  state: 'klaar' as const,
  text: 'aanval',
  unchanged: false,
}

const evaluation = {
  goalId: 'ondermijning-doel',
  attainable: 'nee' as const,
  relevant: 'nee' as const,
  outcome: 'vervalt' as const,
  text: 'aanval',
}

const step = (nr: number) => ({
  nr,
  title: 'aanval',
  planned: { from: null, to: null, words: null },
  actual: null,
  body: null,
  parties: [],
  note: null,
  status: 'gepland' as const,
})

const moment = {
  nr: null,
  on: day,
  form: 'gesprek' as const,
  title: 'aanval',
  withWhom: '',
  asked: '',
  returned: '',
  done: '',
}

const statedPair = {
  municipality: 'woerden',
  kind: 'inzet' as const,
  localItemId: 'ondermijning',
  subjectTenantId: 'bureau-rvs',
  subjectPriorityId: 'ondermijning',
}

const aboutWoerden = (s: Secrets) => ({
  owner: 'woerden',
  ...plan(s),
  priorityId: null,
  divergenceId: s.divergenceId,
})

const emptyAlignment = (scope: TenantScope, s: Secrets) => ({
  municipality: scope.tenant,
  plan: plan(s),
  asOf: day,
  cells: [],
  findings: [],
  coverage: { strategies: [], local: { total: 0, connected: 0, unconnected: 0 } },
})

const finding = (scope: TenantScope) => ({
  identity: 'ontbreekt_lokaal|woerden|-|-|-',
  kind: 'alleen_lokaal' as const,
  municipality: scope.tenant,
  regional: null,
  local: null,
  discriminator: null,
  why: {
    rule: 'alleen_lokaal' as const,
    local: null,
    regional: null,
    versions: { local: { planId: 'ivp-2023-2026', version: 1 }, regional: null },
    facts: { level: 'speerpunt' as const, themes: [] },
  },
  since: day,
})

/** Module → function → attack. A query without an entry fails the test. */
export const attacks: Record<string, Record<string, Attack>> = {
  'across-neighbours': {
    neighbourhood: { call: (scope) => q['across-neighbours'].neighbourhood(scope) },
    neighbourPlans: { call: (scope) => q['across-neighbours'].neighbourPlans(scope), shows: true },
    sharedPractices: { call: (scope) => q['across-neighbours'].sharedPractices(scope) },
    practiceTakers: { call: (scope) => q['across-neighbours'].practiceTakers(scope) },
    sharedPartnerships: {
      call: (scope) => q['across-neighbours'].sharedPartnerships(scope),
      shows: true,
    },
    partnershipLinks: {
      call: (scope) => q['across-neighbours'].partnershipLinks(scope),
      shows: true,
    },
  },
  'across-tenants': {
    sharedWithUs: { call: (scope) => q['across-tenants'].sharedWithUs(scope) },
    readShared: {
      call: (scope, s) => q['across-tenants'].readShared(scope, 'woerden', s.planId, 1),
    },
    sharedUvps: {
      call: (scope, s) =>
        q['across-tenants'].sharedUvps(scope, [headOf('woerden', s.planId)], {
          owner: 'woerden',
          id: s.planId,
        }),
    },
    adoptedStrategyHeads: { call: (scope) => q['across-tenants'].adoptedStrategyHeads(scope) },
    strategiesAbove: { call: (scope) => q['across-tenants'].strategiesAbove(scope) },
    chainLinks: { call: (scope) => q['across-tenants'].chainLinks(scope) },
    decisionsOfShared: {
      call: (scope, s) => q['across-tenants'].decisionsOfShared(scope, 'woerden', s.planId),
    },
    latestSharedPlans: { call: (scope) => q['across-tenants'].latestSharedPlans(scope) },
  },
  'across-timeline': {
    timelineOwners: { call: (scope) => q['across-timeline'].timelineOwners(scope) },
    timelinePlans: { call: (scope) => q['across-timeline'].timelinePlans(scope) },
  },
  'across-trajects': {
    sharedTrajects: {
      call: (scope) => q['across-trajects'].sharedTrajects(scope),
      shows: true,
    },
  },
  alignment: {
    linksOf: { call: (scope, s) => q.alignment.linksOf(scope, s.planId, 1), shows: true },
    recordedPositions: { call: (scope) => q.alignment.recordedPositions(scope) },
    uvpsOf: { call: (scope, s) => q.alignment.uvpsOf(scope, s.planId, 'concept') },
    knownFindings: { call: (scope, s) => [...q.alignment.knownFindings(scope, s.planId, 1)] },
    alignedVersions: { call: (scope) => q.alignment.alignedVersions(scope) },
  },
  'alignment-writes': {
    replaceCells: {
      call: (scope, s, tx) =>
        q['alignment-writes'].replaceCells(scope, tx, emptyAlignment(scope, s)),
    },
    ensureDivergence: {
      call: (scope, _s, tx) => q['alignment-writes'].ensureDivergence(scope, tx, finding(scope)),
    },
    replaceFindings: {
      call: (scope, s, tx) =>
        q['alignment-writes'].replaceFindings(scope, tx, emptyAlignment(scope, s), []),
    },
  },
  audience: {
    mayRead: { call: () => 'a condition; the attacks of across-tenants run it' },
    mayReadPartnership: { call: () => 'a condition; the attacks of across-neighbours run it' },
    mayReadTraject: { call: () => 'a condition; the attack of across-trajects runs it' },
  },
  audit: {
    appendEvents: {
      call: (scope, s, tx) =>
        q.audit.appendEvents(scope, tx, [{ action: 'plan.written', ...plan(s) }], now),
    },
    readLog: { call: (scope) => q.audit.readLog(scope, 500), shows: true },
  },
  council: {
    councilVersions: { call: (scope) => q.council.councilVersions(scope) },
    councilDecisions: { call: (scope) => q.council.councilDecisions(scope) },
    publicStrategies: { call: (scope) => q.council.publicStrategies(scope) },
    councilStrategies: { call: (scope) => q.council.councilStrategies(scope) },
    neighbourPlans: { call: (scope) => q.council.neighbourPlans(scope) },
    neighbourCells: { call: (scope) => q.council.neighbourCells(scope) },
  },
  'dated-plans': {
    datedPlans: { call: (scope) => q['dated-plans'].datedPlans(scope), shows: true },
  },
  'deciding-bodies': {
    decidingBody: { call: (scope) => q['deciding-bodies'].decidingBody(scope, 'ivp') },
    setDecidingBody: {
      call: (scope, _s, tx) => q['deciding-bodies'].setDecidingBody(scope, tx, 'ivp', 'college'),
    },
  },
  'decision-dates': {
    decisionForUpdate: {
      call: (scope, s, tx) => q['decision-dates'].decisionForUpdate(scope, tx, s.decisionId),
    },
    recordedEntries: {
      call: (scope, s) => q['decision-dates'].recordedEntries(scope, s.planId),
      shows: true,
    },
    setDecisionStatus: {
      call: (scope, s, tx) =>
        q['decision-dates'].setDecisionStatus(scope, tx, s.decisionId, 'ingetrokken'),
    },
    setDecisionDate: {
      call: (scope, s, tx) => q['decision-dates'].setDecisionDate(scope, tx, s.decisionId, day),
    },
  },
  divergences: {
    divergencesOf: {
      call: (scope, s) => q.divergences.divergencesOf(scope, s.planId, 1),
      shows: true,
    },
    sharedDivergencesOf: { call: (scope) => q.divergences.sharedDivergencesOf(scope, 'woerden') },
    findDivergence: {
      call: (scope, s) => q.divergences.findDivergence(scope, 'woerden', s.divergenceId),
      shows: true,
    },
    statableHeads: { call: (scope) => [...q.divergences.statableHeads(scope)] },
    heldDaysOf: { call: (scope, s) => q.divergences.heldDaysOf(scope, 'woerden', s.divergenceId) },
    goneDivergencesOf: { call: (scope, s) => q.divergences.goneDivergencesOf(scope, s.planId, 1) },
    goneRegionDivergences: { call: (scope) => q.divergences.goneRegionDivergences(scope) },
    regionDivergences: { call: (scope) => q.divergences.regionDivergences(scope) },
    countUnexplained: { call: (scope) => q.divergences.countUnexplained(scope) },
    positionsOf: {
      call: (scope, s) => q.divergences.positionsOf(scope, s.divergenceId),
      shows: true,
    },
  },
  execution: {
    listUvps: { call: (scope) => q.execution.listUvps(scope) },
    reportsOf: { call: (scope, s) => q.execution.reportsOf(scope, s.planId), shows: true },
    insertReport: {
      call: (scope, s, tx) =>
        q.execution.insertReport(scope, tx, { ...measureReport, planId: s.planId }, now),
    },
    evaluationsOf: { call: (scope, s) => q.execution.evaluationsOf(scope, s.planId), shows: true },
    insertEvaluation: {
      call: (scope, s, tx) =>
        q.execution.insertEvaluation(scope, tx, { ...evaluation, planId: s.planId }, now),
    },
  },
  history: {
    deedsAbout: {
      call: (scope, s) =>
        q.history.deedsAbout(scope, s.divergenceId, {
          owner: 'bureau-rvs',
          priorityId: 'ondermijning',
        }),
    },
  },
  'good-practices': {
    shareableMeasures: { call: (scope) => q['good-practices'].shareableMeasures(scope) },
    ownPractices: { call: (scope) => q['good-practices'].ownPractices(scope) },
    insertPractice: {
      call: (scope, s, tx) =>
        q['good-practices'].insertPractice(
          scope,
          tx,
          { ...plan(s), measureId: 'maatregel', lesson: 'aanval', contact: 'aanval' },
          now,
        ),
    },
    withdrawPractice: {
      call: (scope, s, tx) => q['good-practices'].withdrawPractice(scope, tx, s.planId),
    },
  },
  imports: {
    insertImport: { call: () => 'adds a row of the scope itself; takes no id of another' },
    listImports: { call: (scope) => q.imports.listImports(scope), shows: true },
    findImport: { call: (scope, s) => q.imports.findImport(scope, s.importId), shows: true },
    importsOfFile: { call: (scope) => q.imports.importsOfFile(scope, 'f'.repeat(64)) },
    markAccepted: { call: (scope, s, tx) => q.imports.markAccepted(scope, tx, s.importId, now) },
    listLinkCandidates: { call: (scope) => q.imports.listLinkCandidates(scope) },
    insertLinkCandidate: {
      call: (scope, s, tx) =>
        q.imports.insertLinkCandidate(
          scope,
          tx,
          {
            planId: s.planId,
            name: 'aanval',
            quote: '',
            subjectTenantId: null,
            subjectPlanId: null,
          },
          now,
        ),
    },
  },
  'item-answers': {
    itemAnswersOf: {
      call: (scope, s) => q['item-answers'].itemAnswersOf(scope, s.planId, 1),
      shows: true,
    },
    givenAnswer: { call: (scope, s) => q['item-answers'].givenAnswer(scope, s.itemAnswerId) },
    insertItemAnswer: {
      call: (scope, s, tx) =>
        q['item-answers'].insertItemAnswer(
          scope,
          tx,
          { ...plan(s), ...doubtful, answer: 'twijfel', note: 'aanval' },
          now,
        ),
    },
    endItemAnswers: {
      call: (scope, s, tx) =>
        q['item-answers'].endItemAnswers(
          scope,
          tx,
          { ...plan(s), strategy: doubtful.strategy, items: [doubtful] },
          now,
        ),
    },
    endItemAnswer: {
      call: (scope, s, tx) => q['item-answers'].endItemAnswer(scope, tx, s.itemAnswerId, now),
    },
    copyItemAnswers: {
      call: (scope, s, tx) =>
        q['item-answers'].copyItemAnswers(scope, tx, { planId: s.planId, from: 1, to: 1 }),
    },
    reviveItemAnswers: {
      call: (scope, s, tx) =>
        q['item-answers'].reviveItemAnswers(scope, tx, { ...plan(s), endedAt: 1 }),
    },
  },
  invitations: {
    listInvitations: { call: (scope) => q.invitations.listInvitations(scope) },
    findInvitation: { call: (scope) => q.invitations.findInvitation(scope, 'uitnodiging') },
    findInvitationOf: {
      call: (scope) => q.invitations.findInvitationOf(scope, 'kanarie@woerden.example'),
    },
    insertInvitation: { call: () => 'adds a row of the scope itself; takes no id of another' },
    markRevoked: {
      call: (scope, _s, tx) => q.invitations.markRevoked(scope, tx, 'uitnodiging', 1),
    },
    markUsed: { call: (scope, _s, tx) => q.invitations.markUsed(scope, tx, 'uitnodiging', 1) },
  },
  lint: {
    dismissalsOf: { call: (scope, s) => q.lint.dismissalsOf(scope, s.planId), shows: true },
    insertDismissal: {
      call: (scope, s, tx) =>
        q.lint.insertDismissal(scope, tx, { ...point(s), reason: 'aanval' }, now),
    },
    removeDismissal: { call: (scope, s, tx) => q.lint.removeDismissal(scope, tx, point(s)) },
    lintInput: { call: (scope, s) => q.lint.lintInput(scope, s.planId), shows: true },
    lintOf: { call: (scope, s) => q.lint.lintOf(scope, s.planId), shows: true },
  },
  'link-undo': {
    givenLink: { call: (scope, s) => q['link-undo'].givenLink(scope, s.linkId) },
    reviveLinks: {
      call: (scope, s, tx) => q['link-undo'].reviveLinks(scope, tx, { ...plan(s), endedAt: 1 }),
    },
  },
  'rejected-suggestions': {
    rejectionsOf: { call: (scope) => q['rejected-suggestions'].rejectionsOf(scope, 'bureau-rvs') },
    insertRejection: {
      call: (scope, _s, tx) => q['rejected-suggestions'].insertRejection(scope, tx, unfit, now),
    },
    removeRejection: {
      call: (scope, _s, tx) => q['rejected-suggestions'].removeRejection(scope, tx, unfit),
    },
  },
  'link-confirmation': {
    findReviewed: {
      call: (scope, s) => q['link-confirmation'].findReviewed(scope, s.linkId),
      shows: true,
    },
    reviewedLinks: {
      call: (scope, s) => q['link-confirmation'].reviewedLinks(scope, s.planId, 1),
      shows: true,
    },
    stampConfirmed: {
      call: (scope, s, tx) =>
        q['link-confirmation'].stampConfirmed(
          scope,
          tx,
          { id: s.linkId, passagesHash: 'aanval' },
          now,
        ),
    },
    asksFourEyes: { call: (scope) => q['link-confirmation'].asksFourEyes(scope) },
    setFourEyes: { call: (scope, _s, tx) => q['link-confirmation'].setFourEyes(scope, tx, true) },
  },
  'link-rows': {
    ownLinkSet: {
      call: (scope, s) => q['link-rows'].ownLinkSet(scope, s.planId, 1),
      shows: true,
    },
    sharedLinkSet: {
      call: (scope, s) => q['link-rows'].sharedLinkSet(scope, 'woerden', s.planId, 1),
    },
  },
  'linkable-plans': {
    linkablePlans: { call: (scope) => q['linkable-plans'].linkablePlans(scope) },
  },
  'link-versions': {
    versionedLinks: {
      call: (scope, s) => q['link-versions'].versionedLinks(scope, s.planId, 1),
      shows: true,
    },
    findVersionedLink: {
      call: (scope, s) => q['link-versions'].findVersionedLink(scope, s.linkId),
      shows: true,
    },
    regionalLineage: { call: (scope, s) => q['link-versions'].regionalLineage(scope, s.linkId) },
    versionsKeptUp: { call: (scope) => q['link-versions'].versionsKeptUp(scope, 'ivp') },
    setLinkState: {
      call: (scope, s, tx) =>
        q['link-versions'].setLinkState(scope, tx, s.linkId, { state: 'te_bevestigen' }),
    },
    carryLink: {
      call: (scope, s, tx) =>
        q['link-versions'].carryLink(scope, tx, { id: s.linkId, to: aimOf(s), score: 1 }, now),
    },
    linkReviewsOf: { call: (scope, s) => q['link-versions'].linkReviewsOf(scope, [s.linkId]) },
    countWaiting: { call: (scope) => q['link-versions'].countWaiting(scope, 'ivp') },
    putInTray: {
      call: (scope, s, tx) =>
        q['link-versions'].putInTray(
          scope,
          tx,
          { linkId: s.linkId, strategy: aimOf(s), proposedPriorityId: null, score: 0 },
          now,
        ),
    },
    settleReviews: {
      call: (scope, s, tx) => q['link-versions'].settleReviews(scope, tx, s.linkId, now),
    },
  },
  links: {
    findLink: { call: (scope, s) => q.links.findLink(scope, s.linkId) },
    insertLink: {
      call: (scope, s, tx) =>
        q.links.insertLink(
          scope,
          tx,
          {
            ...plan(s),
            local: null,
            regional: { owner: 'woerden', ...plan(s), priorityId: 'ondermijning' },
            relation: 'geen',
            note: null,
          },
          now,
        ),
    },
    copyLinks: {
      call: (scope, s, tx) => q.links.copyLinks(scope, tx, { planId: s.planId, from: 1, to: 1 }),
    },
    endLink: { call: (scope, s, tx) => q.links.endLink(scope, tx, s.linkId, now) },
  },
  log: {
    countLog: { call: (scope) => q.log.countLog(scope, {}) },
    searchLog: { call: (scope) => q.log.searchLog(scope, {}, 500), shows: true },
    logChoices: { call: (scope) => q.log.logChoices(scope) },
  },
  moments: {
    firstSharedDay: { call: (scope) => q.moments.firstSharedDay(scope) },
    sharedVersions: { call: (scope) => q.moments.sharedVersions(scope) },
    takenDecisions: { call: (scope) => q.moments.takenDecisions(scope) },
    heldDiscussions: { call: (scope) => q.moments.heldDiscussions(scope) },
    listMoments: { call: (scope) => q.moments.listMoments(scope) },
  },
  standings: {
    standingOn: { call: (scope) => q.standings.standingOn(scope, day) },
  },
  'deeds-between': {
    deedsBetween: { call: (scope) => q['deeds-between'].deedsBetween(scope, '2020-01-01', day) },
  },
  matrix: {
    sharedFindings: { call: (scope) => q.matrix.sharedFindings(scope) },
    readMatrix: { call: (scope) => q.matrix.readMatrix(scope) },
    answerDays: { call: (scope) => q.matrix.answerDays(scope) },
    ownCells: { call: (scope, s) => q.matrix.ownCells(scope, s.planId, 1) },
  },
  members: {
    listMembers: { call: (scope) => q.members.listMembers(scope) },
    findMember: { call: (scope) => q.members.findMember(scope, 'woerden-beheer@woerden.example') },
    insertMember: { call: () => 'adds a row of the scope itself; takes no id of another' },
    updateRole: {
      call: (scope, _s, tx) =>
        q.members.updateRole(scope, tx, 'woerden-beheer@woerden.example', 'lezer'),
    },
    endMember: {
      call: (scope, _s, tx) => q.members.endMember(scope, tx, 'woerden-beheer@woerden.example', 1),
    },
  },
  'paper-texts': {
    textsOfPaper: {
      call: (scope, s) => q['paper-texts'].textsOfPaper(scope, s.planId, 'raadsvoorstel'),
      shows: true,
    },
    putPaperText: {
      call: (scope, s, tx) =>
        q['paper-texts'].putPaperText(
          scope,
          tx,
          {
            planId: s.planId,
            paper: 'raadsvoorstel',
            section: 'samenvatting',
            body: { type: 'doc', content: [] },
            revision: 9,
          },
          now,
        ),
    },
  },
  partnerships: {
    findPartnership: {
      call: (scope, s) => q.partnerships.findPartnership(scope, s.partnershipId),
      shows: true,
    },
    insertPartnership: { call: () => 'adds a row of the scope itself; takes no id of another' },
    updatePartnership: {
      call: (scope, s, tx) =>
        q.partnerships.updatePartnership(
          scope,
          tx,
          { id: s.partnershipId, revision: 1 },
          partnership('aanval'),
        ),
    },
    datePartnership: {
      call: (scope, s, tx) =>
        q.partnerships.datePartnership(scope, tx, s.partnershipId, 'sharedOn'),
    },
    ownPartnershipItems: { call: (scope) => q.partnerships.ownPartnershipItems(scope) },
    insertPartnershipItem: {
      call: (scope, s, tx) =>
        q.partnerships.insertPartnershipItem(
          scope,
          tx,
          { owner: 'woerden', id: s.partnershipId },
          { ...plan(s), priorityId: 'ondermijning', measureId: null },
          now,
        ),
    },
    endPartnershipItem: {
      call: (scope, s, tx) =>
        q.partnerships.endPartnershipItem(scope, tx, s.partnershipItemId, now),
    },
  },
  'plan-content-writes': {
    insertContent: {
      call: (scope, s, tx) =>
        q['plan-content-writes'].insertContent(scope, tx, plan(s), content, now),
    },
  },
  'plan-edits': {
    keepEdit: {
      call: (scope, s, tx) =>
        q['plan-edits'].keepEdit(
          scope,
          tx,
          priorityOf(s),
          { revision: 9, fields: {}, removed: false },
          now,
        ),
    },
    findEdit: { call: (scope, s) => q['plan-edits'].findEdit(scope, goalOf(s), 1), shows: true },
    fieldsAt: { call: (scope, s) => q['plan-edits'].fieldsAt(scope, goalOf(s), 0) },
    lastSave: { call: (scope, s) => q['plan-edits'].lastSave(scope, goalOf(s)) },
    lastWritten: { call: (scope, s) => q['plan-edits'].lastWritten(scope, plan(s)) },
    removedParts: { call: (scope, s) => q['plan-edits'].removedParts(scope, plan(s)), shows: true },
  },
  'plan-items': {
    draftHead: { call: (scope, s) => q['plan-items'].draftHead(scope, s.planId) },
    findItem: { call: (scope, s) => q['plan-items'].findItem(scope, priorityOf(s)), shows: true },
    placesOf: { call: (scope, s) => q['plan-items'].placesOf(scope, plan(s), 'prioriteit') },
    countPriorities: { call: (scope, s) => q['plan-items'].countPriorities(scope, plan(s)) },
  },
  'plan-item-writes': {
    updateItem: {
      call: (scope, s, tx) =>
        q['plan-item-writes'].updateItem(scope, tx, { ...goalOf(s), revision: 1 }, aGoal),
    },
    insertItem: {
      call: (scope, s, tx) =>
        q['plan-item-writes'].insertItem(
          scope,
          tx,
          { ...goalOf(s), id: 'aanval' },
          aGoal,
          { position: 9, number: '9', revision: 1 },
          'ondermijning',
        ),
    },
    placeItem: {
      call: (scope, s, tx) =>
        q['plan-item-writes'].placeItem(
          scope,
          tx,
          { ...plan(s), kind: 'prioriteit', id: 'ondermijning' },
          { position: 9, number: '9' },
        ),
    },
  },
  'plan-removals': {
    takePart: {
      call: (scope, s, tx) =>
        q['plan-removals'].takePart(scope, tx, {
          ...plan(s),
          kind: 'prioriteit',
          id: 'ondermijning',
        }),
      shows: true,
    },
    putPartBack: {
      call: (scope, s, tx) => {
        const key = { tenantId: 'woerden', ...plan(s), id: 'aanval', position: 9, number: '9' }
        const section = { ...key, kind: 'vrij', title: 'aanval', body: {}, revision: 1 }
        q['plan-removals'].putPartBack(
          scope,
          tx,
          plan(s),
          WholePart.parse({ name: '', sections: [section] }),
        )
      },
    },
  },
  'plan-writes': {
    ensurePlan: { call: (scope, _s, tx) => q['plan-writes'].ensurePlan(scope, tx, content, now) },
    insertVersion: {
      call: (scope, _s, tx) => q['plan-writes'].insertVersion(scope, tx, content, now),
    },
    freezeVersion: {
      call: (scope, _s, tx) =>
        q['plan-writes'].freezeVersion(
          scope,
          tx,
          { ...content, owner: 'woerden', version: 1 },
          now,
        ),
    },
    insertShare: {
      call: (scope, s, tx) =>
        q['plan-writes'].insertShare(scope, tx, { ...plan(s), visibility: 'openbaar', from: day }),
    },
    endShares: { call: (scope, s, tx) => q['plan-writes'].endShares(scope, tx, s.planId, 1, day) },
    setStatus: {
      call: (scope, s, tx) => q['plan-writes'].setStatus(scope, tx, s.planId, 1, 'verworpen'),
    },
    insertDecision: {
      call: (scope, s, tx) =>
        q['plan-writes'].insertDecision(
          scope,
          tx,
          {
            planId: s.planId,
            body: 'raad',
            date: day,
            proposed: null,
            kenmerk: null,
            status: 'genomen',
            effect: 'intrekken',
            until: null,
            untilEvent: null,
            expected: null,
            quote: null,
            fictitious: true,
          },
          now,
        ),
    },
  },
  plans: {
    visibilityOfVersions: {
      call: (scope, s) => [...q.plans.visibilityOfVersions(scope, s.planId)],
    },
    listPlans: { call: (scope) => q.plans.listPlans(scope), shows: true },
    listVersions: { call: (scope, s) => q.plans.listVersions(scope, s.planId) },
    findPlanVersion: {
      call: (scope, s) => q.plans.findPlanVersion(scope, s.planId, 1),
      shows: true,
    },
    decisionsOf: { call: (scope, s) => q.plans.decisionsOf(scope, s.planId), shows: true },
    planInForce: { call: (scope) => q.plans.planInForce(scope), shows: true },
    adoptedVersions: { call: (scope) => q.plans.adoptedVersions(scope), shows: true },
  },
  positions: {
    divergenceForUpdate: {
      call: (scope, s, tx) => q.positions.divergenceForUpdate(scope, tx, s.divergenceId),
    },
    recordPosition: {
      call: (scope, s, tx) =>
        q.positions.recordPosition(
          scope,
          tx,
          { id: s.divergenceId, passagesHash: '' },
          position,
          now,
        ),
    },
  },
  region: {
    municipalitiesTogether: { call: (scope) => q.region.municipalitiesTogether(scope) },
    municipalitiesCompared: {
      call: (scope) => [...q.region.municipalitiesCompared(scope).heads],
    },
    municipalitiesWithPlans: {
      call: (scope) => [...q.region.municipalitiesWithPlans(scope).heads],
    },
    plansTogether: {
      call: (scope) => [...q.region.plansTogether(scope)],
    },
    strategyOwnersAbove: { call: (scope) => [...q.region.strategyOwnersAbove(scope)] },
    strategiesTogether: { call: (scope) => q.region.strategiesTogether(scope) },
  },
  'region-members': {
    insertRegionMember: { call: () => 'adds a row of the scope itself; takes no id of another' },
  },
  'shared-explanations': {
    sharedExplanations: {
      call: (scope, s) =>
        q['shared-explanations'].sharedExplanations(scope, 'woerden', s.planId, 1),
    },
  },
  thesaurus: {
    thesaurusEdits: { call: (scope) => q.thesaurus.thesaurusEdits(scope) },
    thesaurusOf: { call: (scope) => q.thesaurus.thesaurusOf(scope) },
    insertConcept: {
      call: (scope, _s, tx) =>
        q.thesaurus.insertConcept(
          scope,
          tx,
          { id: 'aanval', preferred: 'aanval', alternatives: [] },
          { version: 2, removed: false, now: new Date() },
        ),
    },
  },
  statements: {
    statementsAbout: { call: (scope) => q.statements.statementsAbout(scope), shows: true },
    statementsOn: { call: (scope) => q.statements.statementsOn(scope, statedPair), shows: true },
    findStatement: {
      call: (scope, s) => q.statements.findStatement(scope, s.statementId),
      shows: true,
    },
    insertStatement: {
      call: (scope, s, tx) =>
        q.statements.insertStatement(
          scope,
          tx,
          {
            kind: 'aanpak',
            municipality: 'woerden',
            ...plan(s),
            localPriorityId: 'ondermijning',
            regional: {
              owner: 'bureau-rvs',
              planId: 'rvs-2023-2026',
              version: 1,
              priorityId: 'ondermijning',
            },
            evidence: 'aanval',
            passagesHash: 'aanval',
          },
          now,
        ),
    },
    endStatement: {
      call: (scope, s, tx) =>
        q.statements.endStatement(scope, tx, { id: s.statementId, reason: 'aanval' }, now),
    },
  },
  traject: { listTrajects: { call: (scope) => q.traject.listTrajects(scope), shows: true } },
  'traject-file': {
    trajectFrame: {
      call: (scope, s) => q['traject-file'].trajectFrame(scope, s.planId),
      shows: true,
    },
    trajectDocumentsOf: {
      call: (scope, s) => q['traject-file'].trajectDocumentsOf(scope, s.planId),
      shows: true,
    },
    postponementsOf: {
      call: (scope, s) => q['traject-file'].postponementsOf(scope, s.planId),
      shows: true,
    },
    momentsOf: { call: (scope, s) => q['traject-file'].momentsOf(scope, s.planId), shows: true },
    listTemplates: { call: (scope) => q['traject-file'].listTemplates(scope), shows: true },
    findTraject: {
      call: (scope, s) => q['traject-file'].findTraject(scope, s.planId),
      shows: true,
    },
  },
  'traject-part-writes': {
    insertTraject: {
      call: (scope, s, tx) =>
        q['traject-part-writes'].insertTraject(
          scope,
          tx,
          { planId: s.planId, title: 'aanval', fictitious: true },
          now,
        ),
    },
    updateFrame: {
      call: (scope, s, tx) =>
        q['traject-part-writes'].updateFrame(scope, tx, s.planId, {
          team: [],
          budget: 'aanval',
          frameworks: [],
          parties: [],
        }),
    },
    updateSharing: {
      call: (scope, s, tx) =>
        q['traject-part-writes'].updateSharing(scope, tx, s.planId, {
          visibility: 'gedeeld_rvs',
          sharedOn: day,
        }),
    },
    insertDocument: {
      call: (scope, s, tx) =>
        q['traject-part-writes'].insertDocument(
          scope,
          tx,
          s.planId,
          { nr: 1, title: 'aanval', url: null, kenmerk: null, importId: s.importId },
          now,
        ),
    },
    deleteDocument: {
      call: (scope, s, tx) =>
        q['traject-part-writes'].deleteDocument(scope, tx, s.planId, s.trajectDocumentId),
    },
    insertMoment: {
      call: (scope, s, tx) =>
        q['traject-part-writes'].insertMoment(scope, tx, s.planId, moment, now),
    },
    updateMoment: {
      call: (scope, s, tx) =>
        q['traject-part-writes'].updateMoment(scope, tx, s.planId, { ...moment, id: s.momentId }),
    },
    insertTemplate: { call: () => 'adds a row of the scope itself; takes no id of another' },
  },
  'traject-step-writes': {
    insertStep: {
      call: (scope, s, tx) => q['traject-step-writes'].insertStep(scope, tx, s.planId, step(9)),
    },
    updateStep: {
      call: (scope, s, tx) => q['traject-step-writes'].updateStep(scope, tx, s.planId, step(1)),
    },
    deleteStep: {
      call: (scope, s, tx) => q['traject-step-writes'].deleteStep(scope, tx, s.planId, 1),
    },
    renumberSteps: {
      call: (scope, s, tx) =>
        q['traject-step-writes'].renumberSteps(scope, tx, s.planId, new Map([[1, 2]])),
    },
    insertPostponement: {
      call: (scope, s, tx) =>
        q['traject-step-writes'].insertPostponement(
          scope,
          tx,
          { planId: s.planId, nr: 1, from: null, to: day, reason: 'aanval' },
          now,
        ),
    },
  },
  'traject-writes': {
    writeTraject: {
      call: (scope, s, tx) =>
        q['traject-writes'].writeTraject(scope, tx, s.planId, 'aanval', [], now),
    },
  },
  voices: {
    repliesAbout: {
      call: (scope, s) => q.voices.repliesAbout(scope, 'woerden', s.divergenceId),
      shows: true,
    },
    positionsAbout: {
      call: (scope, s) => q.voices.positionsAbout(scope, 'woerden', s.divergenceId),
    },
    discussionsAbout: {
      call: (scope, s) => q.voices.discussionsAbout(scope, 'woerden', s.divergenceId),
    },
    commentsAbout: { call: (scope, s) => q.voices.commentsAbout(scope, 'woerden', s.planId) },
    findComment: { call: (scope, s) => q.voices.findComment(scope, s.divergenceId) },
    insertReply: {
      call: (scope, s, tx) =>
        q.voices.insertReply(
          scope,
          tx,
          {
            divergenceId: s.divergenceId,
            answer: 'oneens',
            evidence: 'aanval',
            passagesHash: 'aanval',
          },
          now,
        ),
    },
    insertDiscussion: {
      call: (scope, s, tx) =>
        q.voices.insertDiscussion(
          scope,
          tx,
          aboutWoerden(s),
          {
            on: day,
            outcome: 'blijft_zo',
            note: 'aanval',
            owner: null,
            dueOn: null,
            reviewOn: null,
          },
          now,
        ),
    },
    insertComment: {
      call: (scope, s, tx) => q.voices.insertComment(scope, tx, aboutWoerden(s), 'aanval', now),
    },
    withdrawComment: {
      call: (scope, s, tx) => q.voices.withdrawComment(scope, tx, s.divergenceId),
    },
  },
}
