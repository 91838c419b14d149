import { describe, expect, it } from 'vitest'
import { align } from '~/domain/alignment/align'
import { asksExplanation } from '~/domain/alignment/asks-explanation'
import type { AlignInput } from '~/domain/alignment/input'
import type { Statement } from '~/domain/alignment/statement'
import { divergenceKinds, statableKinds } from '~/domain/alignment/vocabulary'
import { rules } from '~/domain/alignment/divergence/rules'
import { deCopen, input, ivp, link, priority, rvs } from './region'

const strategy = deCopen({ priorities: [priority('drugs'), priority('zorg')] })
const plan = ivp({ priorities: [priority('p1'), priority('p2')] })

const state = (over: Partial<Statement> = {}): Statement => ({
  kind: 'aanpak',
  by: 'woerden',
  planId: plan.id,
  version: 1,
  priorityId: 'p1',
  regional: { owner: 'de-copen', planId: strategy.id, version: 1, priorityId: 'drugs' },
  evidence: 'Zie doel 2.',
  on: '2025-03-18',
  ...over,
})

const found = (kind: string, given: Partial<AlignInput>) =>
  align(input({ plan, strategies: [strategy], ...given })).findings.filter(
    (finding) => finding.kind === kind,
  )

describe('what a person states', () => {
  it.each(statableKinds)('is a divergence of kind %s between the two priorities', (kind) => {
    expect(found(kind, { statements: [state({ kind })] })).toMatchObject([
      {
        identity: `${kind}|woerden|de-copen/drugs|prioriteit/p1|-`,
        since: '2025-03-18',
        why: {
          rule: kind,
          facts: {
            testimonies: [
              { by: 'woerden', on: '2025-03-18', evidence: 'Zie doel 2.', source: 'uitspraak' },
            ],
          },
        },
      },
    ])
  })

  it('by several organisations is one divergence, oldest evidence first', () => {
    const statements = [
      state({ by: 'de-copen', on: '2026-02-01', evidence: 'Nu anders.' }),
      state({ on: '2025-03-18' }),
    ]
    const [finding, ...others] = found('aanpak', { statements })
    expect(others).toEqual([])
    expect(finding?.since).toBe('2025-03-18')
    expect(finding?.why.facts).toMatchObject({
      testimonies: [{ by: 'woerden' }, { by: 'de-copen', evidence: 'Nu anders.' }],
    })
    expect(found('aanpak', { statements: [...statements].reverse() })).toEqual([finding])
  })

  it('stands in a newer version of both, as long as both priorities exist', () => {
    const statements = [state()]
    const later = {
      plan: { ...plan, version: 3 },
      strategies: [{ ...strategy, version: 2 }],
      statements,
    }
    expect(found('aanpak', later)).toHaveLength(1)
    const dropped = { ...plan, version: 3, priorities: [priority('p2')] }
    expect(found('aanpak', { ...later, plan: dropped })).toEqual([])
    const gone = { ...strategy, version: 2, priorities: [priority('zorg')] }
    expect(found('aanpak', { ...later, strategies: [gone] })).toEqual([])
  })

  it.each([
    ['another plan', state({ planId: 'ivp-2027-2030' })],
    ['a later version', state({ version: 2 })],
    ['an earlier strategy', state({ regional: { ...state().regional, planId: 'oud' } })],
    ['another owner', state({ regional: { ...state().regional, owner: 'bureau-rvs' } })],
  ])('about %s says nothing here', (_, statement) => {
    expect(found('aanpak', { statements: [statement] })).toEqual([])
  })
})

describe('a link that contradicts', () => {
  const links = [
    link('p1', strategy, 'drugs', 'tegengesteld', { note: 'Eerst stoppen, dan hulp.' }),
  ]

  it('states that the goals oppose, with its note as evidence', () => {
    expect(found('doel_tegengesteld', { links })).toMatchObject([
      {
        identity: 'doel_tegengesteld|woerden|de-copen/drugs|prioriteit/p1|-',
        why: {
          facts: {
            testimonies: [
              { by: 'woerden', evidence: 'Eerst stoppen, dan hulp.', source: 'verband' },
            ],
          },
        },
      },
    ])
    expect(found('aanpak', { links })).toEqual([])
  })

  it('and a statement about the same two are one divergence', () => {
    const statements = [state({ kind: 'doel_tegengesteld' })]
    const [finding] = found('doel_tegengesteld', { links, statements })
    expect(finding?.why.facts).toMatchObject({
      testimonies: [{ source: 'verband' }, { source: 'uitspraak' }],
    })
  })
})

describe('begrip', () => {
  const otherWords = (local: string, regional: string) =>
    local === 'Jongeren' && regional === 'Jonge aanwas'
      ? { concept: 'jeugd', local: 'Jongeren', regional: 'aanwas' }
      : undefined
  const young = {
    plan: ivp({ priorities: [priority('p1', { title: 'Jongeren' })] }),
    strategies: [rvs({ priorities: [priority('aanwas', { title: 'Jonge aanwas' })] })],
    otherWords,
  }
  const linked = (relation: Parameters<typeof link>[3]) => ({
    ...young,
    links: [link('p1', rvs(), 'aanwas', relation)],
  })

  it.each(['gelijk', 'vrijwel_gelijk', 'lokaal_ruimer'] as const)(
    'is suggested for a pair that is linked as a whole: %s',
    (relation) => {
      expect(found('begrip', linked(relation))).toMatchObject([
        {
          identity: 'begrip|woerden|bureau-rvs/aanwas|prioriteit/p1|-',
          why: { facts: { concept: 'jeugd', local: 'Jongeren', regional: 'aanwas' } },
        },
      ])
    },
  )

  it.each(['lokaal_smaller', 'overlap', 'verwant', 'tegengesteld'] as const)(
    'is not suggested with %s',
    (relation) => {
      expect(found('begrip', linked(relation))).toEqual([])
    },
  )

  it('needs a link, other words, and somebody who knows words', () => {
    expect(found('begrip', young)).toEqual([])
    expect(found('begrip', { ...linked('gelijk'), otherWords: () => undefined })).toEqual([])
    expect(found('begrip', { ...linked('gelijk'), otherWords: undefined })).toEqual([])
  })

  it('only informs', () => {
    expect(asksExplanation({ kind: 'begrip', explained: false })).toBe(false)
    expect(asksExplanation({ kind: 'aanpak', explained: false })).toBe(true)
    expect(asksExplanation({ kind: 'aanpak', explained: false, closed: true })).toBe(false)
  })
})

it('every kind of the vocabulary has its rule', () => {
  expect(Object.keys(rules).sort()).toEqual([...divergenceKinds].sort())
})
