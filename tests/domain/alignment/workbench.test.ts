import { describe, expect, it } from 'vitest'
import { localPlan } from '~/domain/alignment/items'
import { mayConfirm, waitsForSecondReader } from '~/domain/alignment/second-reader'
import type { Relation } from '~/domain/alignment/vocabulary'
import {
  localItems,
  regionalItems,
  type BenchInput,
  type BenchLink,
  type StoredAnswer,
} from '~/domain/alignment/workbench/bench'
import { BenchForm } from '~/domain/alignment/workbench/bench-form'
import { besides, inQueue, nextIn, progressOf } from '~/domain/alignment/workbench/progress'
import { tellingLines } from '~/domain/alignment/workbench/telling-lines'
import { deCopen, goal, ivp, priority } from './region'

const own = ivp({
  id: 'ivp',
  priorities: [
    priority('a', { number: '1', goals: [goal('a1', { number: '1.1' })] }),
    priority('b', { number: '2', goals: [goal('b1', { number: '2.1' })] }),
    priority('c', { number: '3' }),
  ],
})
const above = deCopen({
  owner: 'de-copen',
  id: 'regio',
  priorities: [priority('x', { number: '1' }), priority('y', { number: '2' })],
})

let count = 0
const link = (
  item: string | null,
  target: string,
  relation: Relation,
  over: Partial<BenchLink> = {},
): BenchLink => ({
  id: `link-${(count += 1)}`,
  local:
    item === null
      ? null
      : {
          planId: 'ivp',
          version: own.version,
          kind: item.length > 1 ? 'doel' : 'prioriteit',
          itemId: item,
        },
  regional: { owner: 'de-copen', planId: 'regio', version: above.version, priorityId: target },
  relation,
  note: null,
  on: '2026-10-12',
  recordedBy: 'anna',
  confirmedBy: null,
  state: 'vastgelegd',
  ...over,
})

const answer = (
  itemId: string,
  said: StoredAnswer['answer'],
  version = above.version,
): StoredAnswer => ({
  id: `antwoord-${itemId}`,
  kind: itemId.length > 1 ? 'doel' : 'prioriteit',
  itemId,
  strategy: { owner: 'de-copen', planId: 'regio', version },
  answer: said,
  note: null,
})

const input = (over: Partial<BenchInput> = {}): BenchInput => ({
  local: localPlan(own, []),
  strategy: above,
  links: [],
  answers: [],
  deliberate: { local: new Set(), regional: new Set() },
  fourEyes: false,
  ...over,
})

const statesOf = (over: Partial<BenchInput>) =>
  Object.fromEntries(localItems(input(over)).map(({ id, state }) => [id, state]))

describe('the state of a local item', () => {
  it.each<[string, Partial<BenchInput>, Record<string, string>]>([
    ['nobody said anything', {}, { a: 'niet_beoordeeld', a1: 'niet_beoordeeld' }],
    ['linked in full', { links: [link('a', 'x', 'gelijk')] }, { a: 'overgenomen' }],
    [
      'a link at a goal counts for its priority',
      { links: [link('a1', 'x', 'overlap')] },
      { a: 'gedeeltelijk', a1: 'gedeeltelijk', b: 'niet_beoordeeld' },
    ],
    [
      'conflict before full before partial',
      { links: [link('a', 'x', 'gelijk'), link('a1', 'y', 'tegengesteld')] },
      { a: 'tegengesteld', a1: 'tegengesteld' },
    ],
    ['only touching', { links: [link('a', 'x', 'verwant')] }, { a: 'geen_tegenhanger' }],
    ['looked, none', { answers: [answer('a', 'geen_tegenhanger')] }, { a: 'geen_tegenhanger' }],
    [
      'none, by own choice',
      {
        answers: [answer('a', 'geen_tegenhanger')],
        deliberate: { local: new Set(['a']), regional: new Set() },
      },
      { a: 'bewust_niet' },
    ],
    [
      'an own choice without an answer here',
      { deliberate: { local: new Set(['a']), regional: new Set() } },
      { a: 'niet_beoordeeld' },
    ],
    ['doubt', { answers: [answer('a1', 'twijfel')] }, { a: 'niet_beoordeeld', a1: 'twijfel' }],
    [
      'an answer about an earlier version is asked again',
      { answers: [answer('a', 'geen_tegenhanger', above.version + 1)] },
      { a: 'niet_beoordeeld' },
    ],
    [
      'a link with another strategy says nothing here',
      {
        links: [
          link('a', 'x', 'gelijk', {
            regional: { owner: 'bureau-rvs', planId: 'rvs', version: 1, priorityId: 'x' },
          }),
        ],
      },
      { a: 'niet_beoordeeld' },
    ],
    [
      'a link made on an earlier version of the strategy still counts',
      {
        links: [
          link('a', 'x', 'gelijk', {
            regional: { owner: 'de-copen', planId: 'regio', version: 99, priorityId: 'x' },
          }),
        ],
      },
      { a: 'overgenomen' },
    ],
  ])('%s', (_name, over, expected) => {
    expect(statesOf(over)).toMatchObject(expected)
  })
})

it('a regional priority answers by the same rule, with an own choice as its own state', () => {
  const links = [link(null, 'x', 'geen'), link('a', 'y', 'vrijwel_gelijk')]
  const deliberate = { local: new Set<string>(), regional: new Set(['x']) }
  expect(regionalItems(input({ links, deliberate })).map(({ state }) => state)).toEqual([
    'bewust_niet',
    'overgenomen',
  ])
})

describe('going on', () => {
  const items = localItems(
    input({
      links: [link('a', 'x', 'gelijk', { state: 'te_bevestigen' })],
      answers: [answer('b1', 'twijfel')],
      fourEyes: true,
    }),
  )
  const at = (id: string) => items.find((item) => item.id === id)

  it('counts priorities, and doubt of goals too', () => {
    expect(progressOf(items)).toEqual({
      assessed: 1,
      total: 3,
      open: 2,
      doubt: 1,
      toConfirm: 1,
      waiting: 1,
    })
  })
  it('goes to the next that nobody judged, and round to the first', () => {
    expect(nextIn({ items, current: at('a') }, undefined)?.id).toBe('b')
    expect(nextIn({ items, current: at('c') }, undefined)?.id).toBe('b')
    expect(nextIn({ items, current: at('a') }, 'twijfel')?.id).toBe('b1')
    expect(nextIn({ items: items.slice(0, 2), current: at('a') }, undefined)).toBeUndefined()
  })
  it('walks the list one by one and stops at its ends', () => {
    const names = (id: string) => {
      const { next, previous } = besides({ items, current: at(id) })
      return [previous?.id, next?.id]
    }
    expect(names('a')).toEqual([undefined, 'a1'])
    expect(names('b')).toEqual(['a1', 'b1'])
    expect(names('c')).toEqual(['b1', undefined])
  })
  it('keeps a queue of its own for doubt', () => {
    expect(items.filter((item) => inQueue(item, 'twijfel')).map(({ id }) => id)).toEqual(['b1'])
    expect(items.filter((item) => inQueue(item, 'bevestigen')).map(({ id }) => id)).toEqual(['a'])
  })
})

describe('four eyes', () => {
  const mine = link('a', 'x', 'gelijk', { recordedBy: 'anna' })
  const theirs = link('a', 'x', 'gelijk', { recordedBy: 'bram' })

  it.each([
    ['another person confirms', [theirs], 'anna', true, true],
    ['nobody confirms what they recorded', [mine], 'anna', true, false],
    ['one own link among others stops all', [theirs, mine], 'anna', true, false],
    ['without four eyes anybody confirms', [mine], 'anna', false, true],
    ['the portal confirms nothing', [theirs], null, false, false],
  ] as const)('%s', (_name, links, person, fourEyes, ok) => {
    expect(mayConfirm(links, person, fourEyes).ok).toBe(ok)
  })
  it('a link waits until somebody looked, and only where that is asked', () => {
    expect(waitsForSecondReader(mine, true)).toBe(true)
    expect(waitsForSecondReader(mine, false)).toBe(false)
    expect(waitsForSecondReader({ ...mine, confirmedBy: 'bram' }, true)).toBe(false)
  })
})

describe('the form', () => {
  const base = { item: 'prioriteit/a', plan: 'ivp.1', strategy: 'de-copen.regio.2' }
  it.each([
    [{ target: 'regio/x', answer: 'gelijk' }, null],
    [{ answer: 'gelijk' }, 'target'],
    [{ target: 'regio/x' }, 'answer'],
    [{ target: 'regio/x', answer: 'lokaal_smaller' }, 'note'],
    [{ target: 'regio/x', answer: 'lokaal_smaller', note: 'Deel.' }, null],
    [{ target: 'regio/x', answer: 'geen' }, 'answer'],
    [{ instead: 'twijfel' }, null],
    [{ instead: 'weg' }, 'instead'],
  ])('%j', (fields, wrong) => {
    const parsed = BenchForm.safeParse({ ...base, ...fields })
    expect(parsed.success ? null : parsed.error.issues[0]?.path[0]).toBe(wrong)
  })
  it('reads item, version and strategy', () => {
    expect(BenchForm.parse({ ...base, instead: 'twijfel' })).toMatchObject({
      item: { kind: 'prioriteit', id: 'a' },
      plan: { planId: 'ivp', version: 1 },
      strategy: { owner: 'de-copen', planId: 'regio', version: 2 },
    })
  })
})

it('of a long passage the lines that share most are shown, in their order', () => {
  const line = (shared: string, rest: string) => [
    { text: shared, shared: true },
    { text: rest, shared: false },
  ]
  const [none, little, much] = [line('', 'niets'), line('zorg', ''), line('onbegrepen gedrag', '')]
  expect(tellingLines([none, little, much], 2)).toEqual([little, much])
  expect(tellingLines([little, none, much], 1)).toEqual([much])
  expect(tellingLines([none], 2)).toEqual([none])
})
