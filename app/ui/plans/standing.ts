import type { DecisionBody } from '~/domain/decisions/decision'
import type { PlanKind, PlanStatus } from '~/domain/plans/vocabulary'
import { decisionBodyWord } from '../nl/decisions'
import { standingText as text } from '../nl/standing'
import type { Step } from '../patterns/Steps'

/** Where a version stands on its way to a decision. */
export type Standing = {
  kind: PlanKind
  status: PlanStatus
  /** The words cannot change any more. */
  frozen: boolean
  /** The body that adopts this kind of plan here. */
  decidesOn: DecisionBody
}

const labelsOf = ({ kind, decidesOn }: Standing): string[] => [
  text.steps.concept,
  text.steps.aligned,
  ...(kind === 'strategie' || decidesOn === 'college' ? [] : [decisionBodyWord.college]),
  decisionBodyWord[decidesOn],
  text.steps.adopted,
]

/** An amended text is adopted, and still has to be settled. */
export const isToSettle = ({ status, frozen }: Pick<Standing, 'status' | 'frozen'>): boolean =>
  status === 'geamendeerd_vastgesteld' && !frozen

function placeOf(standing: Standing): number {
  const last = labelsOf(standing).length - 1
  switch (standing.status) {
    case 'concept':
      return 0
    case 'intern_afgestemd':
      return 1
    case 'college':
      return 2
    case 'ter_vaststelling':
    case 'aangehouden':
    case 'verworpen':
      return last - 1
    default:
      return last
  }
}

const remarkOf = (standing: Standing): string | undefined =>
  isToSettle(standing) ? text.toSettle : text.remark[standing.status]

/** The steps of a plan, with where it stands; an adopted plan has done them all. */
export function stepsOf(standing: Standing): Step[] {
  const labels = labelsOf(standing)
  const place = placeOf(standing)
  const isDone = place === labels.length - 1 && !isToSettle(standing)
  return labels.map((label, index) => ({
    label,
    state: index < place || isDone ? 'done' : index === place ? 'current' : 'ahead',
    remark: index === place ? remarkOf(standing) : undefined,
  }))
}

/** Who is up next, in a sentence. */
export const whoIsNext = (standing: Standing): string =>
  isToSettle(standing)
    ? text.next.settle
    : standing.status === 'college' && standing.decidesOn === 'college'
      ? text.next.collegeAdopts
      : standing.kind === 'strategie'
        ? text.nextOfStrategy(standing.status, decisionBodyWord[standing.decidesOn])
        : text.next[standing.status]
