import { db, sqlite, type Tx } from 'db/client.server'
import { divergencesOf } from 'db/queries/divergences.server'
import { insertEvaluation, insertReport } from 'db/queries/execution.server'
import { insertInvitation } from 'db/queries/invitations.server'
import { insertDismissal } from 'db/queries/lint.server'
import { putPaperText } from 'db/queries/paper-texts.server'
import {
  insertDocument,
  insertMoment,
  insertTemplate,
  updateFrame,
} from 'db/queries/traject-part-writes.server'
import { insertPartnership, insertPartnershipItem } from 'db/queries/partnerships.server'
import { insertPostponement } from 'db/queries/traject-step-writes.server'
import { keepEdit } from 'db/queries/plan-edits.server'
import { writeTraject } from 'db/queries/traject-writes.server'
import { openScope } from '~/auth/open-scope.server'
import { answerItem } from '~/commands/answer-item.server'
import { explainDivergence } from '~/commands/explain-divergence.server'
import { keepDocument } from '~/commands/keep-document.server'
import { recordRaadDecision } from '~/commands/record-decision.server'
import { recordLink } from '~/commands/record-link.server'
import { replyToDivergence } from '~/commands/reply-to-divergence.server'
import { stateDivergence } from '~/commands/state-divergence.server'
import { rejectSuggestion } from '~/commands/reject-suggestion.server'
import { sharePlan } from '~/commands/share-plan.server'
import { writePlan } from '~/commands/write-plan.server'
import type { PlanVersion } from '~/domain/plans/plan'
import { textOf } from '~/domain/texts/rich-text'
import type { TenantScope } from '~/domain/tenancy/scope'
import { writePeople } from './people'

/** Stands in every text that Woerden shared with nobody. */
export const canary = 'KANARIE'

/** A samenwerkingsverband whose every word is this one. */
export const partnership = (word: string) => ({
  name: word,
  theme: 'ondermijning' as const,
  lead: word,
  parties: [word],
  from: '2026-01-01',
  to: null,
  approach: word,
})

type Content = Omit<PlanVersion, 'owner' | 'version'>

const priority = (id: string, title: string): PlanVersion['priorities'][number] => ({
  id,
  number: '1',
  title,
  level: 'speerpunt',
  themes: ['ondermijning'],
  why: title,
  approach: title,
  whyRich: null,
  approachRich: null,
  origins: [],
  partners: [],
  policeEffort: null,
  omEffort: null,
  budget: null,
  taskField: null,
  predecessors: [],
  goals: [{ id: `${id}-doel`, number: '1.1', text: title, indicator: null }],
})

const measure = (id: string): PlanVersion['measures'][number] => ({
  id,
  number: '1',
  title: `${canary} maatregel`,
  priorityId: 'ondermijning',
  goalId: null,
  instrument: null,
  result: null,
  owner: null,
  partners: [],
  means: null,
  budget: null,
  planning: null,
  quarterFrom: null,
  quarterTo: null,
  origin: null,
  report: null,
})

const plan = (
  id: string,
  kind: PlanVersion['kind'],
  layer: PlanVersion['layer'],
  title: string,
): Content => ({
  id,
  kind,
  layer,
  title,
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  basis: null,
  carriesOut: null,
  follows: null,
  uvpYears: null,
  fictitious: true,
  sections: [],
  priorities: [priority('ondermijning', title)],
  measures: [],
  dropped: [],
})

const scopeOf = (email: string, tenant: string): TenantScope => {
  const scope = openScope(email, tenant)
  if (!scope) throw new Error(`${email} does not work for ${tenant}`)
  return scope
}

const joinRegion = (region: string, body: string, until: string | null = null) =>
  sqlite
    .prepare(
      'INSERT INTO region_members (tenant_id, body_id, from_on, until_on) VALUES (?, ?, ?, ?)',
    )
    .run(region, body, '2016-01-01', until)

async function people(): Promise<void> {
  await writePeople(sqlite, [
    { email: 'adviseur@woerden.example', works: { woerden: 'adviseur' } },
    { email: 'griffier@woerden.example', works: { woerden: 'griffier' } },
    { email: 'beheer@woerden.example', works: { woerden: 'beheerder' } },
    { email: 'adviseur@lopik.example', works: { lopik: 'adviseur' } },
    { email: 'secretaris@de-copen.example', works: { 'de-copen': 'secretaris' } },
    { email: 'adviseur@bureau-rvs.example', works: { 'bureau-rvs': 'strateeg' } },
    { email: 'teamchef@politie.example', works: { 'politie-de-copen': 'partner' } },
    { email: 'adviseur@elders.example', works: { elders: 'adviseur' } },
  ])
  for (const body of ['woerden', 'lopik', 'politie-de-copen']) joinRegion('de-copen', body)
  for (const body of ['woerden', 'lopik', 'de-copen', 'elders']) joinRegion('bureau-rvs', body)
}

/** What Woerden wrote for itself: a draft plan with links, a decision, a position, a document. */
function writeSecrets(owner: TenantScope) {
  const draft = {
    ...plan('ivp-2023-2026', 'ivp', 'gemeente', `${canary} plan`),
    measures: [measure('kanarie')],
  }
  writePlan(owner, draft)
  const linkId = recordLink(owner, {
    planId: draft.id,
    version: 1,
    local: { planId: draft.id, version: 1, kind: 'prioriteit', itemId: 'ondermijning' },
    regional: {
      owner: 'bureau-rvs',
      planId: 'rvs-2023-2026',
      version: 1,
      priorityId: 'ondermijning',
    },
    relation: 'lokaal_smaller',
    note: `${canary} noot`,
  })
  const doubtful = {
    planId: draft.id,
    version: 1,
    kind: 'doel' as const,
    itemId: 'ondermijning-doel',
    strategy: { owner: 'bureau-rvs', planId: 'rvs-2023-2026', version: 1 },
  }
  const itemAnswerId = answerItem(owner, {
    ...doubtful,
    answer: 'twijfel',
    note: `${canary} twijfel`,
  })
  rejectSuggestion(owner, { ...doubtful, priorityId: 'ondermijning' })
  const decisionId = recordRaadDecision(scopeOf('griffier@woerden.example', 'woerden'), {
    planId: draft.id,
    date: null,
    proposed: '2022-09-20',
    kenmerk: `${canary} kenmerk`,
    status: 'genomen',
    effect: 'wijzigen',
    until: null,
    untilEvent: null,
    expected: null,
    quote: null,
    fictitious: true,
  })
  const [divergence] = divergencesOf(owner, draft.id, 1)
  if (!divergence) throw new Error('the narrower link makes a divergence')
  const divergenceId = divergence.id
  explainDivergence(owner, {
    id: divergenceId,
    kind: 'bewuste_lokale_keuze',
    reason: 'anders',
    motivation: `${canary} motivering`,
    body: 'raad',
    decidedOn: null,
    kenmerk: null,
    reviewOn: null,
    status: 'vastgelegd',
  })
  replyToDivergence(owner, { id: divergenceId, answer: 'oneens', evidence: `${canary} reactie` })
  const statementId = stateDivergence(owner, {
    kind: 'inzet',
    municipality: owner.tenant,
    planId: draft.id,
    version: 1,
    local: 'ondermijning',
    regional: ['bureau-rvs', 'ondermijning'],
    evidence: `${canary} onderbouwing`,
  })
  const importId = keepDocument(owner, {
    fileName: `${canary}.docx`,
    title: `${canary} document`,
    sha256: 'f'.repeat(64),
    facts: {
      onderwerp: null,
      municipality: null,
      kenmerken: [],
      decisions: [],
      otherPoints: [],
      periods: [],
      steps: [],
      frames: [],
      grondslag: [],
      questions: [],
    },
    warnings: [],
  })
  const traject = db.transaction((tx) => {
    const step = { nr: 1, title: `${canary} stap`, from: null, to: null, words: null, body: null }
    writeTraject(owner, tx, draft.id, `${canary} traject`, [step], new Date())
    const about = { planId: draft.id, text: `${canary} voortgang` }
    const report = { measureId: 'maatregel', period: '2026-H1', unchanged: false }
    insertReport(owner, tx, { ...about, ...report, state: 'loopt' }, new Date())
    const found = { goalId: 'ondermijning-doel', attainable: 'ja', relevant: 'ja' } as const
    insertEvaluation(owner, tx, { ...about, ...found, outcome: 'blijft' }, new Date())
    const words = { paper: 'raadsvoorstel', section: 'samenvatting', revision: 1 } as const
    putPaperText(owner, tx, { planId: draft.id, ...words, body: textOf(canary) }, new Date())
    const point = { planId: draft.id, rule: 'grondslag', key: 'plan' } as const
    insertDismissal(owner, tx, { ...point, reason: `${canary} reden` }, new Date())
    const goal = { planId: draft.id, version: 1, kind: 'doel', id: 'ondermijning-doel' } as const
    const said = { revision: 1, fields: { name: `${canary} doel` }, removed: true }
    keepEdit(owner, tx, goal, said, new Date())
    insertInvitation(owner, tx, {
      id: 'uitnodiging',
      email: `${canary.toLowerCase()}@woerden.example`,
      role: 'lezer',
      tokenHash: 'e'.repeat(64),
      createdAt: Date.now(),
      expiresAt: Date.now() + 1e6,
    })
    const partnershipId = insertPartnership(owner, tx, partnership(canary), new Date())
    const partnershipItemId = insertPartnershipItem(
      owner,
      tx,
      { owner: owner.tenant, id: partnershipId },
      { planId: draft.id, version: 1, priorityId: null, measureId: 'kanarie' },
      new Date(),
    )
    return { partnershipId, partnershipItemId, ...writeTrajectSecrets(owner, tx, draft.id) }
  })
  const said = { divergenceId, statementId }
  return { planId: draft.id, linkId, itemAnswerId, decisionId, ...said, importId, ...traject }
}

/** Beside the steps: what belongs to the traject of a plan. */
function writeTrajectSecrets(owner: TenantScope, tx: Tx, planId: string) {
  const now = new Date()
  updateFrame(owner, tx, planId, {
    team: [`${canary} team`],
    budget: null,
    frameworks: [],
    parties: [],
  })
  insertTemplate(owner, tx, { title: `${canary} sjabloon`, steps: [] }, now)
  const put = { planId, nr: 1, from: null, to: '2026-12-31', reason: `${canary} reden` }
  insertPostponement(owner, tx, put, now)
  const document = { nr: 1, title: `${canary} stuk`, url: null, kenmerk: null, importId: null }
  return {
    trajectDocumentId: insertDocument(owner, tx, planId, document, now),
    momentId: insertMoment(
      owner,
      tx,
      planId,
      {
        nr: 1,
        on: '2026-06-25',
        form: 'informatieavond',
        title: `${canary} avond`,
        withWhom: '',
        asked: '',
        returned: '',
        done: '',
      },
      now,
    ),
  }
}

/** A region with one municipality that keeps everything to itself, and everybody who may not see it. */
export async function openCanaryRegion() {
  await people()
  const bureau = scopeOf('adviseur@bureau-rvs.example', 'bureau-rvs')
  writePlan(bureau, plan('rvs-2023-2026', 'strategie', 'rvs', 'RVS'))
  sharePlan(bureau, { planId: 'rvs-2023-2026', version: 1, visibility: 'openbaar' })
  const owner = scopeOf('adviseur@woerden.example', 'woerden')
  const secrets = writeSecrets(owner)
  return {
    owner,
    secrets,
    attackers: {
      neighbour: scopeOf('adviseur@lopik.example', 'lopik'),
      driehoek: scopeOf('secretaris@de-copen.example', 'de-copen'),
      bureau,
      police: scopeOf('teamchef@politie.example', 'politie-de-copen'),
      elsewhere: scopeOf('adviseur@elders.example', 'elders'),
    },
  }
}

export type CanaryRegion = Awaited<ReturnType<typeof openCanaryRegion>>
