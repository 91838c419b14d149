import type { DecisionBody } from '../decisions/decision'
import type { PlanKind } from '../plans/vocabulary'

/**
 * The legal basis of a decision, as a raadsbesluit names it. The raad sets the goals and so adopts the
 * IVP (Politiewet 2012 art. 38b lid 1; Gemeentewet art. 108 lid 1 and 147 lid 2). The college carries
 * out what the raad decided, so it adopts the uitvoeringsplan (Gemeentewet art. 160 lid 1 onder a, b).
 */
export const goalsOfTheRaad = 'artikel 38b, eerste lid, van de Politiewet 2012'
export const powerOfTheRaad =
  'artikel 147, tweede lid, in samenhang met artikel 108, eerste lid, van de Gemeentewet'
export const powerOfTheCollege = 'artikel 160, eerste lid, onder a en b, van de Gemeentewet'

/** What the decision of this body on this kind of plan rests on. */
export function groundsOf(kind: PlanKind, body: DecisionBody): string[] {
  if (body !== 'raad') return [powerOfTheCollege]
  return kind === 'uvp' ? [powerOfTheRaad] : [goalsOfTheRaad, powerOfTheRaad]
}

/** Postponing and extending change nothing about the goals: the general power comes first. */
export const groundsOfTime: string[] = [powerOfTheRaad, goalsOfTheRaad]
