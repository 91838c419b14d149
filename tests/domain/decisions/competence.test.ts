import { describe, expect, it } from 'vitest'
import { mayDecide, mayTakeOver, statusAfter, type Subject } from '~/domain/decisions/competence'
import {
  decisionEffects,
  type DecisionBody,
  type DecisionEffect,
} from '~/domain/decisions/decision'
import { planStatuses, type PlanStatus } from '~/domain/plans/vocabulary'

const subject = (over: Partial<Subject> = {}): Subject => ({
  kind: 'ivp',
  status: 'ter_vaststelling',
  adopted: false,
  overtaken: false,
  ...over,
})
const about = (effect: DecisionEffect) => ['vaststellen', 'aanhouden', 'verwerpen'].includes(effect)
const answer = (of: Subject, body: DecisionBody, effect: DecisionEffect, decidesOn = body) => {
  const ruling = mayDecide(of, { body, effect }, decidesOn, about(effect))
  return ruling.ok ? 'mag' : ruling.reason
}

describe('who decides what', () => {
  it.each<[DecisionBody, DecisionEffect, PlanStatus, string]>([
    ['college', 'aanbieden', 'college', 'mag'],
    ['college', 'aanbieden', 'intern_afgestemd', 'niet_vrijgegeven'],
    ['college', 'aanbieden', 'ter_vaststelling', 'al_besloten'],
    ['college', 'vaststellen', 'college', 'niet_bevoegd'],
    ['raad', 'aanbieden', 'college', 'niet_bevoegd'],
    ['raad', 'vaststellen', 'concept', 'niet_aangeboden'],
    ['raad', 'vaststellen', 'college', 'niet_aangeboden'],
    ['raad', 'vaststellen', 'ter_vaststelling', 'mag'],
    ['raad', 'vaststellen', 'aangehouden', 'mag'],
    ['raad', 'aanhouden', 'ter_vaststelling', 'mag'],
    ['raad', 'verwerpen', 'ter_vaststelling', 'mag'],
    ['raad', 'vaststellen', 'vastgesteld', 'al_besloten'],
    ['raad', 'vaststellen', 'verworpen', 'al_besloten'],
    ['raad', 'verwerpen', 'geamendeerd_vastgesteld', 'al_besloten'],
    ['burgemeester', 'vaststellen', 'ter_vaststelling', 'niet_bevoegd'],
    ['driehoek', 'vaststellen', 'ter_vaststelling', 'niet_bevoegd'],
  ])('an IVP of the raad: %s %s on %s: %s', (body, effect, status, expected) => {
    expect(answer(subject({ status }), body, effect, 'raad')).toBe(expected)
  })

  it('lets the college adopt its own uitvoeringsplan, which nobody offers', () => {
    const uvp = subject({ kind: 'uvp', status: 'college' })
    expect(answer(uvp, 'college', 'vaststellen')).toBe('mag')
    expect(answer(uvp, 'college', 'aanbieden')).toBe('niet_bevoegd')
    expect(answer(uvp, 'raad', 'vaststellen', 'college')).toBe('niet_bevoegd')
  })

  it('adopts a plan once; a later text changes it', () => {
    const later = subject({ adopted: true })
    expect(answer(later, 'raad', 'vaststellen')).toBe('al_vastgesteld')
    expect(mayDecide(later, { body: 'raad', effect: 'wijzigen' }, 'raad', true).ok).toBe(true)
    expect(mayDecide(subject(), { body: 'raad', effect: 'wijzigen' }, 'raad', true).ok).toBe(false)
  })

  it('keeps a text off the table once a later one was adopted', () => {
    expect(answer(subject({ overtaken: true }), 'raad', 'verwerpen')).toBe('al_besloten')
  })

  it.each<[DecisionEffect, Partial<Subject>, string]>([
    ['verlengen', { adopted: false }, 'niet_vastgesteld'],
    ['intrekken', { adopted: false }, 'niet_vastgesteld'],
    ['verlengen', { adopted: true, status: 'vastgesteld' }, 'mag'],
    ['intrekken', { adopted: true, status: 'geamendeerd_vastgesteld' }, 'mag'],
    ['verlengen', { adopted: true, status: 'vervangen' }, 'geldt_niet_meer'],
    ['intrekken', { adopted: true, status: 'ingetrokken' }, 'geldt_niet_meer'],
    ['uitstellen', { adopted: true, status: 'vastgesteld' }, 'al_vastgesteld'],
    ['uitstellen', { adopted: false, status: 'concept' }, 'mag'],
  ])('%s of %j: %s', (effect, over, expected) => {
    expect(answer(subject(over), 'raad', effect)).toBe(expected)
  })

  it('never adopts, holds over or rejects what is not on the table, whoever asks', () => {
    const closed = planStatuses.filter(
      (status) => !['college', 'ter_vaststelling', 'aangehouden'].includes(status),
    )
    for (const status of closed)
      for (const effect of decisionEffects.filter(about))
        for (const body of ['raad', 'college'] as const)
          expect(answer(subject({ status }), body, effect), `${status} ${effect}`).not.toBe('mag')
  })
})

it('every status after a decision is one of the contract', () => {
  for (const effect of decisionEffects)
    for (const amended of [true, false]) {
      const status = statusAfter(effect, amended)
      expect(status === null || planStatuses.includes(status)).toBe(true)
    }
  expect(statusAfter('vaststellen', true)).toBe('geamendeerd_vastgesteld')
})

it.each<[DecisionEffect, 'genomen' | 'voorgesteld', boolean, boolean]>([
  ['vaststellen', 'genomen', false, false],
  ['aanbieden', 'genomen', false, false],
  ['verwerpen', 'genomen', false, false],
  ['vaststellen', 'voorgesteld', false, true],
  ['vaststellen', 'genomen', true, true],
  ['verlengen', 'genomen', false, true],
])('a document tells of %s (%s), plan adopted %s: %s', (effect, status, adopted, expected) => {
  expect(mayTakeOver({ effect, status }, adopted).ok).toBe(expected)
})
