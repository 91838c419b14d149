import { describe, expect, it, test } from 'vitest'
import { requeue, type KeptLink } from '~/domain/alignment/requeue'
import type { LocalEnd } from '~/domain/alignment/link'
import type { PlanVersion, Priority } from '~/domain/plans/plan'
import type { Succession } from '~/domain/plans/vocabulary'
import { goal, ivp, link, measure, priority, rvs, uvp } from './region'

const drugs = priority('drugs', {
  title: 'Drugshandel op straat',
  why: 'In het centrum wordt openlijk gehandeld; bewoners en ondernemers hebben er dagelijks last van.',
})
const cyber = priority('cyber', {
  title: 'Digitale veiligheid',
  why: 'Steeds meer inwoners krijgen te maken met oplichting via internet en telefoon.',
})
const care = priority('zorg', {
  title: 'Zorg en veiligheid',
  why: 'Mensen met verward gedrag hebben zorg nodig voordat het een zaak voor de politie is.',
})
const old = rvs({ priorities: [drugs, cyber, care] })
const kept = (id: string, to: string): KeptLink => ({ id, ...link('p1', old, to, 'overlap') })
const links = ['drugs', 'cyber', 'zorg'].map((id) => kept(`link-${id}`, id))

const from = (priorityId: string | null, succession: Succession) => ({
  predecessors: [{ planId: old.id, priorityId, succession }],
})
const version2 = (...priorities: Priority[]) => rvs({ version: 2, priorities })
const successor = (...priorities: Priority[]) =>
  rvs({ id: 'rvs-2027-2030', follows: old.id, priorities })
const fate = (next: PlanVersion, id: string) => {
  const row = requeue(links, old, next).find(({ linkId }) => linkId === `link-${id}`)
  return row && [row.verdict, row.to, row.unchanged]
}

describe('links after a new version of a strategy', () => {
  const otherWords = {
    title: 'Wapens',
    why: 'Jongeren dragen messen op school en tijdens uitgaan.',
  }
  test.each<[string, string, PlanVersion, ReturnType<typeof fate>]>([
    ['did not change', 'drugs', version2(drugs, cyber, care), ['carried', 'drugs', true]],
    [
      'was reworded lightly',
      'cyber',
      version2(drugs, { ...cyber, why: cyber.why.replace('Steeds meer', 'Veel') }),
      ['carried', 'cyber', false],
    ],
    [
      'got another id and a word more',
      'zorg',
      version2({ ...care, id: 'verward', title: 'Zorg, welzijn en veiligheid' }, drugs),
      ['carried', 'verward', false],
    ],
    ['went', 'zorg', version2(drugs, cyber), ['orphan', null, false]],
    [
      'has its id left with other words',
      'drugs',
      version2({ ...drugs, ...otherWords }),
      ['proposed', 'drugs', false],
    ],
    [
      'has a successor that its author names, in other words',
      'drugs',
      successor(priority('wapens', { ...otherWords, ...from('drugs', 'gewijzigd') })),
      ['carried', 'wapens', false],
    ],
    [
      'was kept by name',
      'drugs',
      successor({ ...drugs, ...from('drugs', 'gehandhaafd') }),
      ['carried', 'drugs', true],
    ],
    [
      'has two successors by name',
      'drugs',
      successor(
        priority('handel', from('drugs', 'gewijzigd')),
        priority('productie', from('drugs', 'gewijzigd')),
      ),
      ['proposed', 'handel', false],
    ],
    [
      'was dropped, though the words came back',
      'zorg',
      { ...successor(care), dropped: [{ planId: old.id, priorityId: 'zorg' }] },
      ['orphan', null, false],
    ],
    [
      'is only like one that its author calls new',
      'zorg',
      successor({ ...care, id: 'verward', ...from(null, 'nieuw') }),
      ['orphan', null, false],
    ],
  ])('a priority that %s (%s)', (_, id, next, expected) => expect(fate(next, id)).toEqual(expected))

  it('leaves links alone that stand in another version, plan or owner', () => {
    const elsewhere = [
      link('p1', rvs({ version: 3 }), 'drugs', 'overlap'),
      link('p1', rvs({ id: 'rvs-2019-2022' }), 'drugs', 'overlap'),
      link('p1', rvs({ owner: 'de-copen' }), 'drugs', 'overlap'),
    ].map((one, at) => ({ ...one, id: `link-${at}` }))
    expect(requeue(elsewhere, old, version2(drugs))).toEqual([])
  })
})

describe('links after a new version of a plan', () => {
  const local = (id: string, kind: LocalEnd['kind'], planId: string): KeptLink => ({
    ...link(id, old, 'drugs', 'overlap'),
    id: `link-${id}`,
    local: { planId, version: 1, kind, itemId: id },
  })
  const goals = [
    goal('g1', { text: 'Minder meldingen van drugsoverlast in het centrum dan in 2026.' }),
    goal('g2', { text: 'Elke school heeft een afspraak met de wijkagent over wapens.' }),
  ]
  const plan = ivp({ priorities: [{ ...drugs, goals }] })

  it('follows a goal to another priority, and says what stays the same', () => {
    const next = ivp({
      version: 2,
      priorities: [drugs, { ...cyber, goals: [goal('nieuw', { text: goals[1]?.text ?? '' })] }],
    })
    const own = [local('g1', 'doel', plan.id), local('g2', 'doel', plan.id)]
    expect(requeue(own, plan, next)).toEqual([
      { linkId: 'link-g1', end: 'local', verdict: 'orphan', to: null, score: 0, unchanged: false },
      {
        linkId: 'link-g2',
        end: 'local',
        verdict: 'carried',
        to: 'nieuw',
        score: 1,
        unchanged: true,
      },
    ])
  })

  it('follows a measure to the plan that took it over', () => {
    const title = 'Extra controles in horeca'
    const before = uvp({ measures: [measure('m1', 'drugs', { title })] })
    const origin = { owner: null, planId: before.id, measureId: 'm1' }
    const next = uvp({
      id: 'uvp-2025-2026',
      measures: [measure('m9', 'drugs', { title: 'Controles met de douane', origin })],
    })
    const [row] = requeue([local('m1', 'actie', before.id)], before, next)
    expect(row).toMatchObject({ verdict: 'carried', to: 'm9', unchanged: false })
  })

  it('does not touch an answer without a local item', () => {
    const none: KeptLink = { id: 'link-geen', ...link(null, old, 'drugs', 'geen') }
    expect(requeue([none], plan, ivp({ version: 2 }))).toEqual([])
  })
})
