import type { Decision } from '~/domain/decisions/decision'
import type { DatedPlan } from '~/domain/plans/alarms'
import type { TrajectStep } from '~/domain/plans/traject'
import { ivp } from '../alignment/region'
import { decision } from '../plans/decisions'

/** A step of a traject; without dates unless they are given. */
export const step = (
  nr: number,
  from: string | null = null,
  to: string | null = null,
  over: Partial<TrajectStep> = {},
): TrajectStep => ({
  nr,
  title: `Stap ${nr}`,
  planned: { from, to, words: null },
  actual: null,
  body: null,
  parties: [],
  note: null,
  status: 'gepland',
  revision: 1,
  ...over,
})

/** An adopted plan for 2023-2026, with more decisions where given. */
export const inForce = (more: readonly Decision[] = []): DatedPlan => ({
  plan: ivp({ id: 'ivp-2023-2026', title: 'IVP 2023-2026', status: 'vastgesteld' }),
  decisions: [decision({ effect: 'vaststellen', date: '2023-07-06' }), ...more],
  successorAdoptedOn: null,
})
