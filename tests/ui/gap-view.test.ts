import type { DivergenceRow } from 'db/queries/divergences.server'
import type { SharedCell } from 'db/queries/matrix.server'
import { describe, expect, it } from 'vitest'
import { gapView, type GapInput } from '~/routes/$tenant.afstemming/gap-view'
import { itemGroups } from '~/routes/$tenant.afstemming_.$owner.$priority/view'
import { deCopen, goal, ivp, measure, priority, uvp } from '../domain/alignment/region'

const strategy = deCopen({
  priorities: [priority('jeugd'), priority('online'), priority('buiten'), priority('onrust')],
})
const plan = ivp({ priorities: [priority('straat'), priority('eigen')] })

const cell = (
  priorityId: string,
  state: SharedCell['state'],
  over: Partial<SharedCell> = {},
): SharedCell => ({
  municipality: 'woerden',
  owner: strategy.owner,
  planId: strategy.id,
  priorityId,
  state,
  relation: null,
  derived: false,
  certain: true,
  conflict: null,
  path: null,
  depth: 0,
  nominal: false,
  level: null,
  localItems: [],
  ...over,
})

const input = (over: Partial<GapInput> = {}): GapInput => ({
  municipality: { slug: 'woerden', name: 'Woerden' },
  plan,
  strategies: [strategy],
  cells: [
    cell('jeugd', 'overgenomen', {
      relation: 'gelijk',
      depth: 3,
      localItems: [{ planId: plan.id, version: 1, kind: 'prioriteit', itemId: 'straat' }],
    }),
    cell('online', 'gedeeltelijk', { relation: 'overlap', derived: true }),
    cell('buiten', 'geen_tegenhanger', { relation: 'geen' }),
  ],
  divergences: [],
  region: { strategies: [], priorities: [], municipalities: [], cells: [], findings: [] },
  ...over,
})

const alone: DivergenceRow = {
  id: 'aw-001',
  municipality: 'woerden',
  kind: 'alleen_lokaal',
  subjectTenantId: null,
  subjectPriorityId: null,
  localItemId: 'eigen',
  since: '2026-01-01',
  planId: plan.id,
  version: 1,
  why: {
    rule: 'alleen_lokaal' as const,
    local: null,
    regional: null,
    versions: { local: { planId: plan.id, version: 1 }, regional: null },
    facts: { level: 'speerpunt' as const, themes: [] },
  },
  position: null,
  reply: null,
  discussion: null,
  state: 'gesignaleerd',
  closed: false,
  toDiscuss: false,
  review: null,
  explained: false,
  goneOn: null,
}

describe('the gap lists of a municipality', () => {
  it('miss what has no counterpart; a derived counterpart is one', () => {
    const { missing } = gapView(input())
    expect(missing.map(({ priorityId }) => priorityId)).toEqual(['buiten', 'onrust'])
  })

  it('count as assessed only what a person answered', () => {
    const [layer] = gapView(input()).layers
    expect(layer?.assessed).toBe(2)
    expect(layer?.rows.length).toBe(4)
  })

  it('name the local counterpart', () => {
    const row = gapView(input()).layers[0]?.rows[0]
    expect(row).toMatchObject({ local: ['prioriteit 1, Prioriteit straat'], depth: 3 })
  })

  it('take the other direction from the findings, in the order of the plan', () => {
    const { alone: found } = gapView(input({ divergences: [alone] }))
    expect(found).toMatchObject([{ id: 'eigen', divergenceId: 'aw-001' }])
  })
})

describe('what can be linked', () => {
  it('stands under its priority: itself, its goals and the actions that carry it out', () => {
    const withGoal = ivp({
      priorities: [priority('straat', { goals: [goal('g-1', { number: '1.1' })] })],
    })
    const actions = uvp({
      version: 2,
      measures: [measure('a-1', 'straat'), measure('a-2', 'elders')],
    })
    const [group, ...others] = itemGroups(withGoal, [actions])
    expect(others).toEqual([])
    expect(group?.options.map(({ value }) => value)).toEqual([
      'prioriteit/straat',
      'doel/g-1',
      'actie/uvp-2023-2024/2/a-1',
    ])
  })
})
