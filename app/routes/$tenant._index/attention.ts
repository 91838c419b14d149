import type { DivergenceRow } from 'db/queries/divergences.server'
import type { PlanHead } from 'db/queries/plans.server'
import type { Traject } from 'db/queries/traject.server'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import type { PlainDate } from '~/domain/dates'
import { addDays } from '~/domain/dates'
import { lacksDate } from '~/domain/decisions/decision-date'
import type { Alarm, DatedPlan } from '~/domain/plans/alarms'
import type { PlanVersion } from '~/domain/plans/plan'
import { currentStep } from '~/domain/plans/traject'
import {
  benchPath,
  decisionPath,
  divergencePath,
  divergencesPath,
  planPath,
  plansPath,
  toConfirmPath,
  trajectPath,
} from '~/http/paths'
import { signalText } from '~/ui/nl/signals'
import { executionTasks, type ExecutionFacts } from './execution-tasks'
import { lifecycleTasks, type OnItsWay } from './lifecycle-tasks'
import { attentionText as text } from './text'
import type { Cohesion, Names } from './view'

/** Everything that can ask for attention. */
export type StartFacts = {
  tenant: string
  today: PlainDate
  plan: PlanHead | null
  dated: readonly DatedPlan[]
  draft: PlanVersion | null
  signals: readonly Alarm[]
  divergences: readonly DivergenceRow[]
  cohesion: readonly Cohesion[]
  traject: Traject | null
  names: Names
  execution: ExecutionFacts
  onTheirWay: readonly OnItsWay[]
  mayDate: boolean
  mayExplain: boolean
  mayAssess: boolean
  /** Links whose words changed, and links without a sure place in a new version. */
  waiting: { toConfirm: number; inTray: number }
}

export type Attention = {
  id: string
  on: PlainDate | null
  title: string
  href: string
  text: string
}

/** How far ahead a review date is worth mentioning. */
const reviewNotice = 183

/** Choices whose review date has come or comes within half a year. */
export const reviewsDue = ({ divergences, today }: Pick<StartFacts, 'divergences' | 'today'>) =>
  divergences.flatMap((row) => {
    const on = row.position?.reviewOn
    return on && on <= addDays(today, reviewNotice) ? [{ row, on }] : []
  })

const planOf = (alarm: Alarm): string | null => ('planId' in alarm.why ? alarm.why.planId : null)

function signals({ signals, tenant }: StartFacts): Attention[] {
  return signals.map((alarm, index) => {
    const plan = planOf(alarm)
    return {
      id: `signaal-${index}`,
      on: alarm.on,
      title: text.signalTitle[alarm.kind],
      href: plan === null ? plansPath(tenant) : planPath(tenant, plan),
      text: [signalText(alarm), alarm.basis ? `${alarm.basis}.` : ''].join(' ').trim(),
    }
  })
}

function missingDates({ dated, tenant, mayDate }: StartFacts): Attention[] {
  if (!mayDate) return []
  return dated.flatMap(({ plan, decisions }) =>
    decisions.filter(lacksDate).flatMap((decision) =>
      'id' in decision && typeof decision.id === 'string'
        ? [
            {
              id: `datum-${decision.id}`,
              on: null,
              title: text.dateTitle,
              href: decisionPath(tenant, plan.id, decision.id),
              text: text.dateText(plan.title, decision.kenmerk),
            },
          ]
        : [],
    ),
  )
}

function explanations({ divergences, tenant, names, mayExplain }: StartFacts): Attention[] {
  const open = mayExplain ? divergences.filter(asksExplanation) : []
  if (open.length === 0) return []
  return [
    {
      id: 'toelichting',
      on: null,
      title: text.explainTitle(open.length),
      href: `${divergencesPath(tenant)}?toelichting=zonder`,
      text: text.explainText(names.local),
    },
  ]
}

const reviews = (facts: StartFacts): Attention[] =>
  reviewsDue(facts).map(({ row, on }) => ({
    id: `herijk-${row.id}`,
    on,
    title: text.reviewTitle(row.why.regional?.title ?? row.why.local?.title ?? row.id),
    href: divergencePath(facts.tenant, row.id),
    text: text.reviewText,
  }))

const assessments = ({ cohesion, tenant, mayAssess }: StartFacts): Attention[] =>
  cohesion
    .filter(({ assessed, total }) => mayAssess && assessed < total)
    .map(({ owner, planId, title, assessed, total }) => ({
      id: `beoordeel-${owner}-${planId}`,
      on: null,
      title: text.assessTitle(total - assessed, title),
      href: `${benchPath(tenant)}?van=regio&met=${owner}`,
      text: text.assessText,
    }))

/** What waits for confirmation because a text changed. */
export function confirmations(
  tenant: string,
  { toConfirm, inTray }: StartFacts['waiting'],
): Attention[] {
  if (toConfirm + inTray === 0) return []
  return [
    {
      id: 'te-bevestigen',
      on: null,
      title: text.confirmTitle(toConfirm + inTray),
      href: toConfirmPath(tenant),
      text: text.confirmText,
    },
  ]
}

function nextStep({ traject, tenant }: StartFacts): Attention[] {
  const step = traject && currentStep(traject)
  if (!step) return []
  const planned = step.planned.words === null ? '' : ` ${text.planned(step.planned.words)}`
  return [
    {
      id: `stap-${step.nr}`,
      on: step.planned.to,
      title: text.stepTitle(step.title),
      href: trajectPath(tenant),
      text: `${text.stepText(traject.title)}${planned}`,
    },
  ]
}

/** What waits for the municipality, by date; what has no date stands last. */
export function attentionOf(facts: StartFacts): Attention[] {
  const day = ({ on }: Attention) => on ?? '9999-12-31'
  return [
    ...signals(facts),
    ...nextStep(facts),
    ...lifecycleTasks(facts.tenant, facts.onTheirWay),
    ...executionTasks(facts.tenant, facts.execution),
    ...reviews(facts),
    ...explanations(facts),
    ...(facts.mayAssess ? confirmations(facts.tenant, facts.waiting) : []),
    ...assessments(facts),
    ...missingDates(facts),
  ].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}
