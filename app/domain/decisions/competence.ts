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
/** Kinds of plan for which a municipality chooses who adopts them. */
export const choosableKinds = ['ivp', 'uvp'] as const

/** The body inside a sentence. */
export const bodyName: Record<DecisionBody, string> = {
  raad: 'de raad',
  college: 'het college',
  burgemeester: 'de burgemeester',
  driehoek: 'de driehoek',
  regionaal_veiligheidscollege: 'het Regionaal Veiligheidscollege',
}

/** Statuses in which a text lies before a body. */
export const onTheTable: readonly PlanStatus[] = ['college', 'ter_vaststelling', 'aangehouden']
const notOffered: readonly PlanStatus[] = ['concept', 'intern_afgestemd']
const inForce: readonly PlanStatus[] = ['vastgesteld', 'geamendeerd_vastgesteld']

/** What a decision is about. */
export type Subject = {
  kind: PlanKind
  status: PlanStatus
  /** Whether some version of this plan was adopted. */
  adopted: boolean
  /** Whether a later version of this plan was adopted, so that this text is history. */
  overtaken: boolean
}

/** A decision about the words: `wijzigen` with a text of its own is one too. */
export const isAboutText = (effect: DecisionEffect, ofVersion: boolean): boolean =>
  ['vaststellen', 'aanhouden', 'verwerpen'].includes(effect) || (effect === 'wijzigen' && ofVersion)

function onText({ status, adopted, overtaken }: Subject, effect: DecisionEffect, body: string) {
  if (notOffered.includes(status))
    return refused('niet_aangeboden', `Dit plan is nog niet aangeboden aan ${body}.`)
  if (!onTheTable.includes(status) || overtaken)
    return refused('al_besloten', 'Over deze versie is al besloten. Vernieuw de pagina.')
  if (effect === 'vaststellen' && adopted)
    return refused(
      'al_vastgesteld',
      'Dit plan is al vastgesteld. Een nieuwe tekst wijzigt het plan: kies Wijzigen.',
      'effect',
    )
  if (effect === 'wijzigen' && !adopted)
    return refused(
      'niet_vastgesteld',
      'Dit plan is nog niet vastgesteld. Kies Vaststellen.',
      'effect',
    )
  return allowed
}

function onValidity({ status, adopted }: Subject, effect: DecisionEffect): Ruling {
  if (effect === 'uitstellen') {
    if (!adopted) return allowed
    return refused(
      'al_vastgesteld',
      'Dit plan is al vastgesteld. Uitstellen kan niet meer; verlengen wel.',
      'effect',
    )
  }
  if (!adopted)
    return refused(
      'niet_vastgesteld',
      'Dit plan is nog niet vastgesteld. Verlengen, wijzigen en intrekken kan pas daarna.',
      'effect',
    )
  if (inForce.includes(status)) return allowed
  return refused('geldt_niet_meer', 'Dit plan geldt niet meer. Kies het plan dat nu geldt.')
}

function offering({ kind, status }: Subject, body: DecisionBody, decidesOn: DecisionBody): Ruling {
  if (body !== 'college' || decidesOn !== 'raad' || kind === 'strategie')
    return refused('niet_bevoegd', 'Alleen het college biedt een plan aan de raad aan.')
  if (status === 'college') return allowed
  if (notOffered.includes(status))
    return refused('niet_vrijgegeven', 'Dit plan is nog niet vrijgegeven voor het college.')
  return refused('al_besloten', 'Over deze versie is al besloten. Vernieuw de pagina.')
}

/**
 * Whether a body may take this decision about a plan that stands where it stands.
 * @param decidesOn the body that adopts this kind of plan here
 * @param ofVersion whether the decision names the version whose words it is about
 */
export function mayDecide(
  subject: Subject,
  { body, effect }: Pick<Decision, 'body' | 'effect'>,
  decidesOn: DecisionBody,
  ofVersion: boolean,
): Ruling {
  if (effect === 'ter_kennisname') {
    if (!notOffered.includes(subject.status)) return allowed
    return refused('niet_aangeboden', `Dit plan is nog niet aangeboden aan ${bodyName[body]}.`)
  }
  if (effect === 'aanbieden') return offering(subject, body, decidesOn)
  if (body !== decidesOn)
    return refused('niet_bevoegd', `Over dit plan beslist ${bodyName[decidesOn]}.`)
  // A text that lies before the college still has to be offered to the raad.
  if (body === 'raad' && subject.status === 'college' && isAboutText(effect, ofVersion))
    return refused('niet_aangeboden', 'Het college heeft dit plan nog niet aangeboden aan de raad.')
  return isAboutText(effect, ofVersion)
    ? onText(subject, effect, bodyName[body])
    : onValidity(subject, effect)
}

/**
 * Whether a decision can be taken over from a document. A document tells about plans that were adopted;
 * what brings a plan on its way now is recorded by the body's own secretary.
 */
export function mayTakeOver(
  { status, effect }: Pick<Decision, 'status' | 'effect'>,
  isAdopted: boolean,
): Ruling {
  const moves = effect === 'aanbieden' || isAboutText(effect, false)
  if (status !== 'genomen' || isAdopted || !moves) return allowed
  return refused(
    'niet_uit_een_document',
    'Dit plan is nog niet vastgesteld. De griffier of de collegesecretaris legt dit besluit vast. Kies dat het nog een voorstel is, of laat het weg.',
  )
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
