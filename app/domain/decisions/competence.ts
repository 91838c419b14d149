import { allowed, refused, type Ruling } from '../ruling'
import type { PlanKind, PlanStatus } from '../plans/vocabulary'
import type { Decision, DecisionBody, DecisionEffect } from './decision'

/**
 * Who adopts what when a tenant did not choose otherwise: the raad an IVP (Politiewet 2012 art. 38b
 * lid 1, Gemeentewet art. 147 lid 2), the college its uitvoeringsplan (Gemeentewet art. 160 lid 1).
 */
export const statutoryBody = { ivp: 'raad', uvp: 'college' } as const satisfies Record<
  Exclude<PlanKind, 'strategie'>,
  DecisionBody
>

/** Bodies that a municipality can choose for a kind of plan. */
export const choosableBodies = ['raad', 'college'] as const

const bodyName: Record<DecisionBody, string> = {
  raad: 'de raad',
  college: 'het college',
  burgemeester: 'de burgemeester',
  driehoek: 'de driehoek',
  regionaal_veiligheidscollege: 'het Regionaal Veiligheidscollege',
}

/** Effects that decide about the text as a whole. */
export const onTheText: readonly DecisionEffect[] = ['vaststellen', 'aanhouden', 'verwerpen']
const onValidity: readonly DecisionEffect[] = ['verlengen', 'uitstellen', 'wijzigen', 'intrekken']

const before: readonly PlanStatus[] = ['college', 'ter_vaststelling', 'aangehouden']

type Subject = { kind: PlanKind; status: PlanStatus }

/**
 * Whether a body may take this decision about a plan that stands where it stands.
 * @param decidesOn the body that adopts this kind of plan here
 */
export function mayDecide(
  { kind, status }: Subject,
  { body, effect }: Pick<Decision, 'body' | 'effect'>,
  decidesOn: DecisionBody,
): Ruling {
  if (effect === 'ter_kennisname') return allowed
  if (effect === 'aanbieden') {
    if (body !== 'college' || decidesOn !== 'raad' || kind === 'strategie')
      return refused('niet_bevoegd', 'Alleen het college biedt een plan aan de raad aan.')
    if (status === 'college') return allowed
    return refused('niet_vrijgegeven', 'Dit plan is nog niet vrijgegeven voor het college.')
  }
  if (body !== decidesOn)
    return refused('niet_bevoegd', `Over dit plan beslist ${bodyName[decidesOn]}.`)
  if (onValidity.includes(effect)) return allowed
  if (before.includes(status)) return allowed
  if (status === 'concept' || status === 'intern_afgestemd')
    return refused('niet_aangeboden', `Dit plan is nog niet aangeboden aan ${bodyName[body]}.`)
  return refused('al_besloten', 'Over deze versie is al besloten. Vernieuw de pagina.')
}

/** What the version becomes; null for a decision that leaves the text as it is. */
export function statusAfter(effect: DecisionEffect, amended: boolean): PlanStatus | null {
  if (effect === 'aanbieden') return 'ter_vaststelling'
  if (effect === 'vaststellen') return amended ? 'geamendeerd_vastgesteld' : 'vastgesteld'
  if (effect === 'aanhouden') return 'aangehouden'
  if (effect === 'verwerpen') return 'verworpen'
  if (effect === 'intrekken') return 'ingetrokken'
  return null
}
