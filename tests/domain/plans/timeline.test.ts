import { describe, expect, it } from 'vitest'
import {
  holdsNow,
  isDraft,
  validityTimeline,
  type TimelineOwner,
  type TimelinePlan,
} from '~/domain/plans/timeline'
import { ivp, rvs } from '../alignment/region'
import { decision, woerdenExtension } from './decisions'

const woerden: TimelineOwner = { slug: 'woerden', name: 'Woerden', kind: 'gemeente' }
const bureau: TimelineOwner = { slug: 'bureau-rvs', name: 'Bureau RVS', kind: 'regio' }

const shown = (over: Partial<TimelinePlan> = {}): TimelinePlan => ({
  owner: woerden,
  plan: ivp(),
  decisions: [decision({ date: '2023-07-06' })],
  visibility: 'openbaar',
  sharedOn: '2023-07-10',
  ...over,
})

const before = shown({
  plan: ivp({
    id: 'ivp-2019-2022',
    period: { from: '2019-01-01', to: '2022-12-31' },
    status: 'vervangen',
  }),
  decisions: [decision({ date: null, kenmerk: '18R.00545' }), woerdenExtension],
})
const after = shown({ plan: ivp({ follows: 'ivp-2019-2022' }) })

const today = '2026-10-12'
const first = (plans: TimelinePlan[]) => {
  const [bar] = validityTimeline(plans, today).bars
  if (!bar) throw new Error('no bar')
  return bar
}

describe('the timeline of plans', () => {
  it('ends an extension on the day on which the successor was adopted', () => {
    expect(first([before, after])).toMatchObject({
      to: '2022-12-31',
      extendedTo: '2023-07-06',
      decision: { kenmerk: '18R.00545' },
      extendedBy: { kenmerk: 'D/22/072742' },
      status: 'vervangen',
    })
  })

  it('shows the expected day while no successor can be seen', () => {
    expect(first([before]).extendedTo).toBe('2023-07-01')
  })

  it('takes no successor of another owner', () => {
    const elsewhere = { ...after, owner: { ...woerden, slug: 'lopik' } }
    expect(first([before, elsewhere]).extendedTo).toBe('2023-07-01')
  })

  it('names the decision of an extension where no adoption is known', () => {
    const only = { ...before, decisions: [woerdenExtension] }
    expect(first([only]).decision?.kenmerk).toBe('D/22/072742')
  })

  it('counts four years after the raad for an IVP, and for no strategy', () => {
    expect(first([after]).goals).toEqual({ on: '2023-07-06', fourYears: '2027-07-06' })
    const strategy = shown({ owner: bureau, plan: rvs() })
    expect(first([strategy]).goals).toBeNull()
  })

  it('tells a draft from a plan that holds', () => {
    const draft = first([shown({ plan: ivp({ status: 'concept' }), decisions: [] })])
    expect([isDraft(draft), holdsNow(draft)]).toEqual([true, false])
    expect([isDraft(first([after])), holdsNow(first([after]))]).toEqual([false, true])
  })

  it('gives the alarms of every owner by day, those without a day last', () => {
    const undated = shown({ plan: ivp({ basis: 'artikel 38 van de Politiewet 2012' }) })
    const { alarms } = validityTimeline([shown({ owner: bureau, plan: rvs() }), undated], today)
    expect(alarms.map(({ kind, owner, on }) => [kind, owner, on])).toEqual([
      ['periode_eindigt', 'bureau-rvs', '2026-12-31'],
      ['periode_eindigt', 'woerden', '2026-12-31'],
      ['vier_jaar', 'woerden', '2027-07-06'],
      ['grondslag_art_38', 'woerden', null],
    ])
  })
})
