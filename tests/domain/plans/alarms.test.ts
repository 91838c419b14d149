import { describe, expect, it } from 'vitest'
import { alarms, namesArticle38, type AlarmKind, type DatedPlan } from '~/domain/plans/alarms'
import type { PlanVersion } from '~/domain/plans/plan'
import { ivp, rvs } from '../alignment/region'
import { decision, woerdenExtension } from './decisions'

const dated = (plan: PlanVersion, over: Partial<DatedPlan> = {}): DatedPlan => ({
  plan,
  decisions: [decision({ date: plan.period.from })],
  successorAdoptedOn: null,
  ...over,
})

const kinds = (plans: DatedPlan[], today: string): AlarmKind[] =>
  alarms({ owner: 'woerden', plans, today }).map(({ kind }) => kind)

const plan = ivp()
const old = ivp({ id: 'ivp-2019-2022', period: { from: '2019-01-01', to: '2022-12-31' } })

describe('alarms of a municipality', () => {
  it('are silent in the middle of a plan', () => {
    expect(kinds([dated(plan)], '2024-10-12')).toEqual([])
  })

  it('name the end of the period and the four years as two dates', () => {
    const decided = dated(plan, { decisions: [decision({ date: '2023-05-11' })] })
    expect(alarms({ owner: 'woerden', plans: [decided], today: '2026-10-12' })).toMatchObject([
      { kind: 'periode_eindigt', on: '2026-12-31', weight: 'signaal', basis: null },
      {
        kind: 'vier_jaar',
        on: '2027-05-11',
        basis: 'Politiewet 2012, artikel 38b lid 1',
        why: { decidedOn: '2023-05-11', reason: null },
      },
    ])
  })

  it('ask for the date of the decision when nobody knows it', () => {
    const undated = dated(plan, { decisions: [decision({ date: null })] })
    expect(alarms({ owner: 'woerden', plans: [undated], today: '2024-01-01' })).toMatchObject([
      { kind: 'vier_jaar', on: null, why: { reason: 'datum_onbekend' } },
    ])
  })

  it('do not name an end that an adopted plan follows', () => {
    const next = ivp({ id: 'ivp-2027-2030', period: { from: '2027-01-01', to: '2030-12-31' } })
    const followed = [dated(plan), dated(next, { decisions: [decision({ date: '2026-09-01' })] })]
    expect(kinds(followed, '2026-10-12')).toEqual([])
    const draft = dated({ ...next, status: 'concept' }, { decisions: [] })
    expect(kinds([dated(plan), draft], '2026-10-12')).toContain('periode_eindigt')
  })

  it('name the end of an extension, and its expected date once that has passed', () => {
    const extended = dated(old, { decisions: [woerdenExtension] })
    const ofPlan = (today: string) =>
      alarms({ owner: 'woerden', plans: [extended], today }).filter(
        ({ kind }) => kind !== 'vier_jaar',
      )
    expect(ofPlan('2023-02-01')).toMatchObject([
      { kind: 'verlenging_eindigt', on: '2023-07-01', why: { untilEvent: 'opvolger' } },
    ])
    expect(ofPlan('2023-07-02')).toMatchObject([
      { kind: 'verwachte_datum_voorbij', on: '2023-07-01' },
    ])
  })

  it('find the days between two plans, and the days after the last one', () => {
    const late = ivp({ period: { from: '2023-07-15', to: '2026-12-31' } })
    const both = [dated(late), dated(old)]
    expect(alarms({ owner: 'woerden', plans: both, today: '2024-01-01' })).toMatchObject([
      {
        kind: 'geen_geldig_plan',
        on: '2023-01-01',
        why: { from: '2023-01-01', to: '2023-07-14', after: { planId: 'ivp-2019-2022' } },
      },
    ])
    const [first] = alarms({ owner: 'woerden', plans: [dated(old)], today: '2023-02-01' })
    expect(first).toMatchObject({
      kind: 'geen_geldig_plan',
      on: '2023-01-01',
      why: { to: null, before: null },
    })
  })

  it('see no gap under an extension that reaches the next plan', () => {
    const late = ivp({ period: { from: '2023-07-15', to: '2026-12-31' } })
    const extended = dated(old, { decisions: [woerdenExtension], successorAdoptedOn: '2023-07-14' })
    expect(kinds([extended, dated(late)], '2024-01-01')).toEqual([])
  })

  it('tell, as information, that the grondslag names article 38', () => {
    const named = ivp({ basis: 'artikel 38 Politiewet 2012' })
    expect(alarms({ owner: 'woerden', plans: [dated(named)], today: '2024-01-01' })).toMatchObject([
      { kind: 'grondslag_art_38', weight: 'info', on: null },
    ])
    expect(kinds([dated({ ...named, status: 'vervangen' })], '2024-01-01')).toEqual([])
  })

  it.each([
    ['artikel 38, eerste lid, van de Politiewet 2012', true],
    ['art. 38 Politiewet 2012', true],
    ['artikel 38b Politiewet 2012', false],
    ['artikel 38 b van de Politiewet 2012', false],
    ['artikel 38 en artikel 38b Politiewet 2012', false],
    ['overleg van de 38 gemeenten', false],
  ])('%s: %s', (basis, expected) => {
    expect(namesArticle38(basis)).toBe(expected)
  })
})

describe('alarms of a strategy', () => {
  const strategy = rvs({ id: 'rvs-2019-2022', period: { from: '2019-01-01', to: '2022-12-31' } })
  it('name the end ahead, and afterwards that nothing followed', () => {
    expect(kinds([dated(strategy)], '2022-06-01')).toEqual(['periode_eindigt'])
    expect(kinds([dated(strategy)], '2023-01-01')).toEqual(['strategie_zonder_opvolger'])
    expect(kinds([dated(strategy), dated(rvs())], '2023-01-01')).toEqual([])
  })
})
