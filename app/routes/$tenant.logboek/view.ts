import type { LogFilter, LogRow } from 'db/queries/log.server'
import { z } from 'zod'
import { startOfDay } from '~/domain/day-bounds'
import { addDays } from '~/domain/dates'
import type { AuditAction } from '~/domain/audit/event'
import { divergencePath, planPath, sharedDivergencePath, trajectOfPlanPath } from '~/http/paths'
import { auditVerb } from '~/ui/nl'
import { decisionBodyWord, decisionEffectWord } from '~/ui/nl/decisions'
import {
  divergenceKindWord,
  outcomeWord,
  positionWord,
  relationWord,
  replyWord,
} from '~/ui/nl/alignment'
import { lintTitles } from '~/ui/nl/lint'
import { evaluationOutcomeWord, reportPeriodText, reportStateWord } from '~/ui/nl/execution'
import { planKindWord, planStatusWord, visibilityWord } from '~/ui/nl/plans'
import { itemKindWord, startWord } from '~/ui/nl/writing'
import { longDate } from '~/ui/dates'
import { roleWord } from '~/ui/nl/tenancy'
import { stepStatusWord } from '~/ui/nl/traject'
import { Role } from '~/domain/tenancy/roles'
import { paperTitle } from '~/domain/papers/vocabulary'
import { PlanStatus } from '~/domain/plans/vocabulary'

export const pageSize = 50

const day = z.iso.date().optional().catch(undefined)
const isAction = (value: string): value is AuditAction => value in auditVerb

/** What the log can be filtered by; unknown values count as no choice. */
export const LogQuery = z.object({
  actie: z
    .string()
    .transform((value) => (isAction(value) ? value : undefined))
    .optional(),
  wie: z
    .string()
    .max(80)
    .transform((value) => value || undefined)
    .optional(),
  van: day,
  tot: day,
  bladzijde: z.coerce.number().int().positive().catch(1),
})
export type LogQuery = z.infer<typeof LogQuery>

/** The filter as the query on rows takes it; `tot` is the last day that counts. */
export const filterOf = ({ actie, wie, van, tot }: LogQuery): LogFilter => ({
  action: actie,
  person: wie,
  from: van === undefined ? undefined : startOfDay(van),
  to: tot === undefined ? undefined : startOfDay(addDays(tot, 1)),
})

/** The query string of the same log, on another page. */
export function searchOf(query: LogQuery, page?: number): string {
  const given = Object.entries({ ...query, bladzijde: page }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

/** Who did it: a person of the own organisation by name, anybody else by role and organisation. */
export function actorOf(row: LogRow, own: string): string {
  const role = Role.safeParse(row.actorRole)
  if (row.actorRole === 'portaal') return 'Het portaal'
  const function_ = role.success ? roleWord[role.data].toLowerCase() : row.actorRole
  if (row.actorTenant === own) {
    const name = row.actorName ?? function_
    return name.toLowerCase() === function_ ? name : `${name} (${function_})`
  }
  return `${row.actorTenantName ?? row.actorTenant} (${function_})`
}

/** Titles of what events speak of; what is not here is named by its id. */
export type LogNames = {
  tenants: Record<string, string>
  plans: Record<string, string>
  /** By `owner/id`. */
  priorities: Record<string, string>
}

const versionIn = (names: LogNames) => (event: { planId: string; version: number }) =>
  `${names.plans[event.planId] ?? event.planId}, versie ${event.version}`

const aboutIn =
  (names: LogNames) => (about: { tenant: string; priorityId: string | null } | null) => {
    if (about === null) return null
    const { tenant, priorityId } = about
    const owner = names.tenants[tenant] ?? tenant
    if (priorityId === null) return owner
    return `${owner}, ‘${names.priorities[`${tenant}/${priorityId}`] ?? priorityId}’`
  }
const facts = (...parts: (string | null | false)[]) => parts.filter(Boolean).join('; ')

/** Why plans were compared again: a change elsewhere is kept as `owner/plan`, a new day as its date. */
const causeIn =
  (names: LogNames) =>
  (cause: string): string => {
    const owner = names.tenants[cause.split('/')[0] ?? '']
    if (owner !== undefined) return `na een wijziging bij ${owner}`
    return z.iso.date().safeParse(cause).success ? `stand van ${longDate(cause)}` : cause
  }

/** The number of a divergence as its page shows it: `AW-007`. */
const numberOf = (divergenceId: string) => divergenceId.toUpperCase()

/** The facts of an event, in words; empty where the sentence says it all. */
export function detailOf({ event }: Pick<LogRow, 'event'>, names: LogNames): string {
  const version = versionIn(names)
  const aboutText = aboutIn(names)
  const planTitle = (planId: string) => names.plans[planId] ?? planId
  const tenantName = (slug: string) => names.tenants[slug] ?? slug
  switch (event.action) {
    case 'tenant.added':
      return names.tenants[event.tenant] ?? event.tenant
    case 'region.joined':
      return facts(
        event.body,
        `vanaf ${longDate(event.from)}`,
        event.until !== null && `tot en met ${longDate(event.until)}`,
      )
    case 'member.invited':
    case 'member.joined':
      return `${event.email} als ${roleWord[event.role].toLowerCase()}`
    case 'invitation.revoked':
    case 'member.ended':
      return event.email
    case 'member.role_changed':
      return `${event.email}: van ${roleWord[event.from].toLowerCase()} naar ${roleWord[event.to].toLowerCase()}`
    case 'plan.written':
      return version(event)
    case 'paper.written':
      return facts(planTitle(event.planId), paperTitle[event.paper])
    case 'plan.status_changed': {
      const status = PlanStatus.safeParse(event.status)
      const word = status.success ? planStatusWord[status.data] : event.status
      return facts(version(event), word, event.reason ?? null)
    }
    case 'practice.shared':
      return facts(version(event), event.measureId)
    case 'practice.withdrawn':
      return facts(planTitle(event.planId), event.measureId)
    case 'practice.taken_over':
      return facts(version(event), `van ${names.tenants[event.from] ?? event.from}`)
    case 'partnership.recorded':
    case 'partnership.saved':
    case 'partnership.shared':
    case 'partnership.ended':
      return event.name
    case 'partnership.linked':
      return facts(event.name, planTitle(event.planId), event.itemId)
    case 'partnership.unlinked':
      return facts(planTitle(event.planId), event.itemId)
    case 'plan.settled':
      return version(event)
    case 'plan.started':
      return facts(planTitle(event.planId), startWord[event.from])
    case 'plan.version_started':
      return facts(version(event), `verder vanaf versie ${event.from}`)
    case 'plan.item_saved':
    case 'plan.item_added':
    case 'plan.item_removed':
    case 'plan.item_restored':
    case 'plan.item_moved':
      return facts(version(event), itemKindWord[event.kind], event.itemId)
    case 'deciding_body.chosen':
      return facts(planKindWord[event.kind], decisionBodyWord[event.body])
    case 'decision.taken_back':
      return planTitle(event.planId)
    case 'plan.shared':
    case 'plan.withdrawn':
      return facts(version(event), visibilityWord[event.visibility])
    case 'decision.recorded':
      return facts(
        planTitle(event.planId),
        `${decisionBodyWord[event.body]}: ${decisionEffectWord[event.effect].toLowerCase()}`,
        event.kenmerk,
      )
    case 'decision.dated':
      return facts(planTitle(event.planId), longDate(event.date))
    case 'link.recorded':
      return facts(aboutText(event.about), relationWord[event.relation], event.text)
    case 'positions.imported':
      return `${event.positions} ${event.positions === 1 ? 'toelichting' : 'toelichtingen'}`
    case 'links.imported':
      return `${event.links} ${event.links === 1 ? 'verband' : 'verbanden'}`
    case 'link.ended':
      return facts(aboutText(event.about), version(event))
    case 'link.confirmed':
      return facts(version(event), `${event.links.length} bevestigd`)
    case 'link.carried':
      return facts(
        planTitle(event.strategy.planId),
        `versie ${event.strategy.version}`,
        `${event.same} van dezelfde woorden`,
        `${event.toConfirm} te bevestigen`,
        `${event.proposed + event.orphaned} zonder zekere plek`,
      )
    case 'link.left_behind':
      return version(event)
    case 'item.answered':
      return facts(
        version(event),
        event.itemId,
        event.answer === 'twijfel' ? 'twijfel' : 'geen tegenhanger',
        event.text,
      )
    case 'item.answer_ended':
      return facts(version(event), event.itemId)
    case 'suggestion.rejected':
    case 'suggestion.allowed':
      return facts(planTitle(event.planId), `${event.itemId} en ${event.priorityId}`)
    case 'four_eyes.switched':
      return event.on ? 'vier ogen aan' : 'vier ogen uit'
    case 'divergence.noticed':
    case 'divergence.gone':
      return facts(numberOf(event.divergenceId), aboutText(event.about))
    case 'divergence.explained':
      return facts(numberOf(event.divergenceId), positionWord[event.position], event.text)
    case 'divergence.stated':
    case 'statement.ended':
      return facts(
        tenantName(event.municipality),
        divergenceKindWord[event.kind].toLowerCase(),
        event.text,
      )
    case 'divergence.replied':
      return facts(numberOf(event.divergenceId), replyWord[event.answer].toLowerCase(), event.text)
    case 'divergence.discussed':
      return facts(
        tenantName(event.municipality),
        numberOf(event.divergenceId),
        outcomeWord[event.outcome].toLowerCase(),
        event.text,
      )
    case 'comment.written':
      return facts(tenantName(event.municipality), event.text)
    case 'comment.withdrawn':
      return tenantName(event.municipality)
    case 'position.drafted':
      return numberOf(event.divergenceId)
    case 'document.accepted':
      return `${event.facts} ${event.facts === 1 ? 'gegeven' : 'gegevens'}`
    case 'alignment.recomputed':
      return facts(version(event), causeIn(names)(event.cause))
    case 'traject.recorded':
    case 'traject.started':
      return facts(planTitle(event.planId), `${event.steps} stappen`)
    case 'traject.step_saved':
      return facts(
        planTitle(event.planId),
        `stap ${event.nr}`,
        stepStatusWord[event.status].toLowerCase(),
      )
    case 'traject.step_added':
    case 'traject.step_removed':
      return facts(planTitle(event.planId), `stap ${event.nr}`)
    case 'traject.step_moved':
      return facts(planTitle(event.planId), `stap ${event.nr} werd stap ${event.to}`)
    case 'traject.step_postponed':
      return facts(
        planTitle(event.planId),
        `stap ${event.nr} tot ${longDate(event.to)}`,
        event.pushed > 0 && `${event.pushed} latere stappen schoven mee`,
      )
    case 'traject.document_linked':
    case 'traject.document_unlinked':
      return facts(planTitle(event.planId), `stap ${event.nr}`, event.title)
    case 'traject.frame_saved':
      return planTitle(event.planId)
    case 'traject.moment_recorded':
      return facts(planTitle(event.planId), event.title, longDate(event.on))
    case 'traject.template_saved':
      return facts(planTitle(event.planId), event.title)
    case 'traject.shared':
    case 'traject.withdrawn':
      return facts(planTitle(event.planId), visibilityWord[event.visibility])
    case 'thesaurus.written':
    case 'thesaurus.dropped':
      return facts(event.conceptId, `versie ${event.version}`)
    case 'lint.dismissed':
      return facts(planTitle(event.planId), lintTitles[event.rule], event.reason)
    case 'lint.restored':
      return facts(planTitle(event.planId), lintTitles[event.rule])
    case 'uvp.started':
      return facts(planTitle(event.planId), `${event.takenOver} maatregelen overgenomen`)
    case 'measure.reported':
      return facts(
        planTitle(event.planId),
        event.measureId,
        reportPeriodText(event.period),
        reportStateWord[event.state].toLowerCase(),
      )
    case 'measure.unchanged':
      return facts(
        planTitle(event.planId),
        event.measureIds.join(', '),
        reportPeriodText(event.period),
      )
    case 'goal.evaluated':
      return facts(
        planTitle(event.planId),
        event.goalId,
        evaluationOutcomeWord[event.outcome].toLowerCase(),
      )
    case 'document.read':
    case 'password.changed':
      return ''
  }
}

/** What the portal itself saw after somebody's act. */
const seen: Partial<Record<AuditAction, string>> = {
  'divergence.noticed': 'Het portaal zag een nieuw signaal',
  'divergence.gone': 'Het portaal zag een signaal vervallen',
}

const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)

/** A row of the log as one sentence: who, what they did, and the facts. */
export function sentenceOf(row: LogRow, own: string, names: LogNames): string {
  const detail = detailOf(row, names)
  const saw = seen[row.event.action]
  const actor = actorOf(row, own)
  const what = saw
    ? `${saw} na een handeling van ${actor}`
    : `${actor} ${auditVerb[row.event.action]}`
  return ended(detail === '' ? what : `${what}: ${detail}`)
}

/** The page that an own row speaks of; null for an act elsewhere or without a page. */
export function hrefOf({ event, actorTenant }: LogRow, own: string): string | null {
  if (actorTenant !== own) return null
  if (event.action === 'divergence.discussed')
    return sharedDivergencePath(own, event.municipality, event.divergenceId)
  if ('divergenceId' in event && event.action !== 'divergence.gone')
    return divergencePath(own, event.divergenceId)
  if (!('planId' in event)) return null
  // The plan of a traject may still have to be written.
  if (event.action.startsWith('traject.')) return trajectOfPlanPath(own, event.planId)
  return planPath(own, event.planId, 'version' in event ? event.version : undefined)
}
