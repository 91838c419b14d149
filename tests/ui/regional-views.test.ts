import { describe, expect, it } from 'vitest'
import type { Alarm } from '~/domain/plans/alarms'
import { validityTimeline, type TimelineOwner, type TimelinePlan } from '~/domain/plans/timeline'
import { wasWordt } from '~/domain/strategies/was-wordt'
import { inOrder, signalItems } from '~/routes/$tenant._index/signal-items'
import { changeWords, wasWordtLines } from '~/routes/$tenant.beeld/view'
import {
  addressOf,
  figureRows,
  nextEnd,
  signalLines,
  sortedBars,
  timelineJson,
  timelineTable,
} from '~/routes/$tenant.tijdlijn/view'
import { ivp, priority, rvs } from '../domain/alignment/region'
import { decision } from '../domain/plans/decisions'

const today = '2026-10-12'
const owner = (slug: string, name: string): TimelineOwner => ({ slug, name, kind: 'gemeente' })
const owners = [
  owner('woerden', 'Woerden'),
  owner('lopik', 'Lopik'),
  owner('montfoort', 'Montfoort'),
]
const [woerden, lopik] = owners as [TimelineOwner, TimelineOwner]

const row = (of: TimelineOwner, plan: TimelinePlan['plan'], on: string | null): TimelinePlan => ({
  owner: of,
  plan: { ...plan, owner: of.slug },
  decisions: on ? [decision({ date: on })] : [],
  visibility: 'openbaar',
  sharedOn: on,
})
const extended = row(woerden, ivp(), '2023-07-06')
const plans: TimelinePlan[] = [
  {
    ...extended,
    decisions: [
      ...extended.decisions,
      decision({ date: '2026-09-24', effect: 'verlengen', until: '2027-07-01', kenmerk: 'Z/1' }),
    ],
  },
  row(lopik, ivp({ period: { from: '2024-01-01', to: '2027-12-31' } }), '2024-04-09'),
  {
    ...row(lopik, ivp({ id: 'ivp-2028-2031', status: 'concept' }), null),
    visibility: 'gedeeld_driehoek',
  },
]
const at = (period: { from: string; to: string }) => ({
  ...plans[2]!,
  plan: { ...plans[2]!.plan, period },
})
const timeline = validityTimeline(
  [plans[0]!, plans[1]!, at({ from: '2028-01-01', to: '2031-12-31' })],
  today,
)

describe('the rows of the timeline', () => {
  it('keep the fixed order, and say what has not been shared', () => {
    expect(figureRows(owners, timeline.bars).map((one) => [one.owner.name, one.remark])).toEqual([
      ['Woerden', 'nog geen vervolg gedeeld'],
      ['Lopik', undefined],
      ['Montfoort', 'nog niets gedeeld'],
    ])
  })

  it('draw a shared concept as a draft, and an extension until its last day', () => {
    const [first, second] = figureRows(owners, timeline.bars)
    expect(first?.bars).toMatchObject([{ title: 'IVP 2023-2026', extendedTo: '2027-07-01' }])
    expect(second?.bars).toMatchObject([
      { title: 'IVP 2024-2027', draft: false },
      { title: 'concept IVP 2028-2031', draft: true },
    ])
  })
})

describe('the table of the timeline', () => {
  it('sorts by the last day, an extension included, and keeps the fixed order by name', () => {
    const ids = (by: 'wie' | 'tot', way: 'op' | 'af') =>
      sortedBars(timeline.bars, by, way).map((bar) => `${bar.owner.slug}/${bar.to}`)
    expect(ids('wie', 'op')[0]).toBe('woerden/2026-12-31')
    expect(ids('tot', 'af')).toEqual(['lopik/2031-12-31', 'lopik/2027-12-31', 'woerden/2026-12-31'])
  })

  it('keeps the filter in the address when it is sorted', () => {
    expect(addressOf({ wie: 'lopik' }, { sorteer: 'tot', richting: 'af' })).toBe(
      '?wie=lopik&sorteer=tot&richting=af',
    )
    expect(addressOf({}, {})).toBe('')
  })

  it('counts the plans in force that end on one day, concepts left out', () => {
    expect(nextEnd(timeline.bars, today)).toEqual({ on: '2027-07-01', count: 1, total: 2 })
    expect(nextEnd([], today)).toBeNull()
    const uvp = { ...timeline.bars[0]!, kind: 'uvp' as const, extendedTo: null }
    expect(nextEnd([...timeline.bars, uvp], today)?.total).toBe(2)
    expect(nextEnd([uvp], today)).toEqual({ on: '2026-12-31', count: 1, total: 1 })
  })
})

describe('the signals of the timeline', () => {
  it('name the decision that an extension rests on', () => {
    const line = signalLines(owners, timeline).find(({ text }) => text.includes('verlenging'))
    expect(line).toMatchObject({ on: '2027-07-01', basis: 'Besluit raad, 24 september 2026, Z/1' })
  })

  it('stand on the line of the council decision when they count from it', () => {
    const onDecision = signalLines(owners, timeline).filter((line) => line.onDecision)
    expect(onDecision.map(({ basis }) => basis)).toEqual(['Politiewet 2012, artikel 38b lid 1'])
  })
})

describe('tijdlijn.json', () => {
  it('has the keys of the contract, no more and no fewer', () => {
    const { bars, alarms } = timelineJson(timeline)
    expect(new Set(bars.flatMap(Object.keys))).toEqual(
      new Set(['owner', 'kind', 'title', 'from', 'to', 'status', 'extendedTo', 'decision']),
    )
    expect(new Set(alarms.flatMap(Object.keys))).toEqual(
      new Set(['kind', 'owner', 'on', 'why', 'basis']),
    )
    expect(bars[0]?.owner).toBe('woerden')
  })

  it('has a row in the file for every bar and every signal', () => {
    const { columns, rows } = timelineTable(timeline)
    expect(rows).toHaveLength(timeline.bars.length + timeline.alarms.length)
    for (const one of rows) expect(one).toHaveLength(columns.length)
  })
})

describe('was–wordt in words', () => {
  const old = rvs({
    priorities: [priority('a', { title: 'Oud' }), priority('b'), priority('weg')],
  })
  const next = rvs({
    id: 'rvs-2027-2030',
    priorities: [
      priority('a', { title: 'Nieuw', level: 'strategisch_thema', themes: ['uitgaan'] }),
      priority('b'),
      priority('erbij'),
    ],
  })

  it('has a line for what stays, changes, comes and goes', () => {
    const lines = wasWordtLines({ rows: wasWordt(old, next) })
    expect(lines.map(({ was, becomes, succession }) => [was, becomes, succession])).toEqual([
      ['Oud', 'Nieuw', 'gewijzigd'],
      ['Prioriteit b', 'Prioriteit b', 'gehandhaafd'],
      [null, 'Prioriteit erbij', 'nieuw'],
      ['Prioriteit weg', null, 'vervallen'],
    ])
    expect(lines[0]?.remark).toBe(
      'andere naam; was speerpunt, wordt strategisch thema; thema erbij: Veilig uitgaan; thema eraf: Georganiseerde (ondermijnende) criminaliteit',
    )
    expect(lines[1]?.remark).toBeUndefined()
  })

  it('says nothing where nothing changed', () => {
    expect(changeWords(null)).toBeUndefined()
  })
})

describe('signals on a start page', () => {
  const ends = (slug: string): Alarm => ({
    kind: 'periode_eindigt',
    owner: slug,
    on: '2026-12-31',
    weight: 'signaal',
    why: { planId: 'ivp', title: 'IVP', until: '2026-12-31' },
    basis: null,
  })
  const gap = (to: string | null): Alarm => ({
    kind: 'geen_geldig_plan',
    owner: 'lopik',
    on: '2022-01-01',
    weight: 'signaal',
    why: {
      from: '2022-01-01',
      to,
      after: { planId: 'a', title: 'A' },
      before: to ? { planId: 'b', title: 'B' } : null,
    },
    basis: null,
  })

  it('of one kind on one day are one line, that names whose they are in fixed order', () => {
    const items = signalItems([ends('lopik'), ends('woerden')], owners, today, '/x')
    expect(items).toMatchObject([
      { title: 'Looptijd eindigt: Woerden en Lopik', on: '2026-12-31', href: '/x' },
    ])
    expect(items[0]?.text).toContain('Twee plannen')
  })

  it('leave out a stretch without a plan that has passed, and keep one that lasts', () => {
    expect(signalItems([gap('2022-03-01')], owners, today, '/x')).toEqual([])
    expect(signalItems([gap(null)], owners, today, '/x')).toHaveLength(1)
  })

  it('stand in order of date, those without a date last', () => {
    const item = (id: string, on: string | null) => ({ id, on, title: '', href: '', text: '' })
    const sorted = inOrder([item('c', null), item('b', '2027-01-01'), item('a', '2026-12-01')])
    expect(sorted.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})
