import type { DivergenceRow } from 'db/queries/divergences.server'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import { samenZelfAnders, type Subject } from '~/domain/council/columns'
import type { PlanVersion, Priority } from '~/domain/plans/plan'
import { publicPath } from '~/http/paths'
import { longDate } from '~/ui/dates'
import { decisionBodyWord } from '~/ui/nl/decisions'
import { priorityAnchor } from '~/ui/plans/PriorityBlock'
import { shortStrategy } from '../$tenant.beeld/names'
import type { Publicity } from './publicity.server'
import { sentenceFor } from './sentences'
import { asLevel, positionSays } from './text'

/** One subject in one of the three columns. */
export interface Line {
  id: string
  title: string
  /** The exact passage. */
  href: string
  text: string
  /** What the municipality says about it; null while it said nothing. */
  reason: string | null
  /** It still asks for a reason. */
  open: boolean
}
export type ColumnName = 'samen' | 'zelf' | 'anders'

const some = new Intl.ListFormat('nl', { type: 'conjunction' })
const passage = (plan: PlanVersion, id: string | null) =>
  publicPath(plan.owner, plan.id, plan.version) + (id === null ? '' : `#${priorityAnchor(id)}`)

/** The recorded answer of the municipality, with who decided and when one looks again. */
function reasonOf(differences: readonly DivergenceRow[]): string | null {
  const said = differences.flatMap(({ position, explained }) =>
    position ? [{ position, explained }] : [],
  )
  if (said.length === 0) return null
  return [
    ...new Set(
      said.map(({ position, explained }) => {
        const { kind, motivation, body, decidedOn, reviewOn } = position
        const who = Object.entries(decisionBodyWord).find(([key]) => key === body)?.[1]
        return [
          positionSays[kind],
          motivation,
          who && decidedOn ? `Besloten: ${who.toLowerCase()}, ${longDate(decidedOn)}.` : null,
          reviewOn && explained ? `We kijken hier op ${longDate(reviewOn)} opnieuw naar.` : null,
          reviewOn && !explained
            ? `We zouden hier op ${longDate(reviewOn)} opnieuw naar kijken.`
            : null,
        ]
          .filter(Boolean)
          .join(' ')
      }),
    ),
  ].join(' ')
}

/** Neighbours whose public plan has this subject too. */
function alsoIn(
  { neighbours, neighbourCells }: Publicity,
  subject: Subject<DivergenceRow>,
): string {
  const { regional } = subject
  const names = regional
    ? neighbours.filter((head) =>
        neighbourCells.some(
          ({ municipality, owner, planId, priorityId, state }) =>
            municipality === head.owner &&
            owner === regional.owner &&
            planId === regional.planId &&
            priorityId === regional.priority.id &&
            (state === 'overgenomen' || state === 'gedeeltelijk'),
        ),
      )
    : []
  if (names.length === 0) return ''
  return `Ook in ${names.length === 1 ? 'het openbare plan' : 'de openbare plannen'} van ${some.format(names.map(({ ownerName }) => ownerName))}.`
}

function lineOf(
  facts: Publicity,
  plan: PlanVersion,
  column: ColumnName,
  subject: Subject<DivergenceRow>,
): Line {
  const { regional, local, differences } = subject
  const strategy = facts.strategies.find(
    ({ id, owner }) => owner === regional?.owner && id === regional.planId,
  )
  const first = differences[0]
  const own: Priority | null = local
  const title = regional?.priority.title ?? own?.title ?? 'Het plan als geheel'
  const told = differences.map((one) => sentenceFor(one)).filter(Boolean)
  const text = [
    strategy && regional
      ? `In de ${shortStrategy(strategy)} ${asLevel[regional.priority.level]}.`
      : null,
    own && column === 'zelf' ? `Bij ons ${asLevel[own.level]}.` : null,
    ...told,
    alsoIn(facts, subject),
  ]
  return {
    id: `${column}-${regional?.owner ?? 'eigen'}-${regional?.priority.id ?? own?.id ?? first?.id ?? 'plan'}`,
    title,
    href:
      strategy && regional
        ? passage(strategy, regional.priority.id)
        : passage(plan, own?.id ?? null),
    text: [...new Set(text)].filter(Boolean).join(' '),
    reason: reasonOf(differences),
    open: differences.some(asksExplanation),
  }
}

/** The three columns, and which regional priorities nobody looked at yet. */
export function subjectsOf(facts: Publicity, plan: PlanVersion) {
  const regional = facts.strategies.flatMap(({ owner, id, priorities }) =>
    priorities.map((priority) => ({ owner, planId: id, priority })),
  )
  const columns = samenZelfAnders({
    priorities: plan.priorities,
    regional,
    cells: facts.cells,
    differences: facts.differences,
  })
  const lines = (name: ColumnName): Line[] =>
    columns[name].map((subject) => lineOf(facts, plan, name, subject))
  return {
    columns: { samen: lines('samen'), zelf: lines('zelf'), anders: lines('anders') },
    seen: regional.length - columns.unseen.length,
    total: regional.length,
    unseen: some.format(columns.unseen.map(({ priority }) => `‘${priority.title}’`)),
  }
}
