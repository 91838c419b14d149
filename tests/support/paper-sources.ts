import { ivpWoerden20232026 } from 'db/seed/woerden/ivp-2023-2026'
import { ivpWoerden20272030 } from 'db/seed/woerden/ivp-2027-2030'
import { uvpWoerden20252026 } from 'db/seed/woerden/uvp-2025-2026'
import type { Decision } from '~/domain/decisions/decision'
import { PlanVersion } from '~/domain/plans/plan'
import type { Sources } from '~/domain/papers/sources'
import { fourYearDate } from '~/domain/plans/validity'
import { paperWords } from '~/ui/papers/words'

const of = (content: object, version: number): PlanVersion =>
  PlanVersion.parse({ owner: 'woerden', version, ...content })

/** A decision with what matters in it; the rest is not known. */
export const decision = (
  given: Partial<Decision> & Pick<Decision, 'body' | 'effect'>,
): Decision => ({
  date: null,
  proposed: null,
  kenmerk: null,
  status: 'genomen',
  until: null,
  untilEvent: null,
  expected: null,
  ...given,
})

export const adoption = decision({
  body: 'raad',
  effect: 'vaststellen',
  date: '2023-07-06',
  kenmerk: 'D/23/000001',
})

export const ivpNow = of(ivpWoerden20232026, 2)
export const ivpNext = of(ivpWoerden20272030, 1)
export const uvpNow = of(uvpWoerden20252026, 1)

/** What is known about Woerden's next IVP; a test changes what it is about. */
export const sourcesOf = (given: Partial<Sources> = {}): Sources => ({
  municipality: { slug: 'woerden', name: 'Woerden' },
  today: '2026-10-12',
  plan: ivpNext,
  decisions: [],
  until: null,
  before: { plan: ivpNow, decisions: [adoption], until: '2026-12-31' },
  above: null,
  earlier: [],
  decides: 'raad',
  route: null,
  fourYears: fourYearDate([adoption]),
  annex: null,
  texts: {},
  words: paperWords,
  ...given,
})
