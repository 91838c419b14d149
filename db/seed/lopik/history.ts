import { acting, decide, draft, share, type Act } from '../acts.server'
import type { Content } from '../content'
import { ivpLopik20242027 } from './ivp-2024-2027'
import { uvpLopik2024, uvpLopik2025, uvpLopik2026 } from './uvps'

const adviser = acting('adviseur@lopik', 'lopik')
const college = acting('secretariaat@lopik', 'lopik')
const griffier = acting('griffier@lopik', 'lopik')
const plan = { planId: ivpLopik20242027.id, version: 1 }

/** Each year a short plan; days invented. */
function yearly(content: Content, decidedOn: string, sharedOn: string): Act[] {
  const at = { planId: content.id, version: 1 }
  const decision = { body: 'college', effect: 'vaststellen', fictitious: true } as const
  return [
    adviser(decidedOn, draft(content)),
    college(decidedOn, decide(content.id, { ...decision, date: decidedOn })),
    adviser(sharedOn, share(at, 'openbaar')),
  ]
}

export const lopikHistory: Act[] = [
  adviser('2024-02-27', draft(ivpLopik20242027)),
  // The raad discussed the plan on 9 April 2024; that it adopted it that day is not in a source.
  griffier(
    '2024-04-09',
    decide(plan.planId, {
      body: 'raad',
      effect: 'vaststellen',
      date: '2024-04-09',
      fictitious: true,
    }),
  ),
  adviser('2024-04-16', share(plan, 'openbaar')),
  ...yearly(uvpLopik2024, '2024-05-14', '2025-02-04'),
  ...yearly(uvpLopik2025, '2025-02-11', '2026-02-10'),
  ...yearly(uvpLopik2026, '2026-02-17', '2026-05-19'),
]
