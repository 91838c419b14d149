import { acting, decide, draft, share, type Act } from '../acts.server'
import { rvs20192022 } from './rvs-2019-2022'
import { rvs20232026 } from './rvs-2023-2026'
import { rvs20272030 } from './rvs-2027-2030'

const bureau = acting('adviseur@bureau-rvs', 'bureau-rvs')
const first = { planId: rvs20192022.id, version: 1 }
const second = { planId: rvs20232026.id, version: 1 }

/** The adoption on 12 April 2023 is real; who adopted the first strategy, and when, is not known. */
export const regionHistory: Act[] = [
  bureau('2019-01-08', draft(rvs20192022, 'vastgesteld')),
  bureau('2019-01-08', share(first, 'openbaar')),
  bureau('2023-04-12', draft(rvs20232026)),
  bureau(
    '2023-04-12',
    decide(second.planId, {
      body: 'regionaal_veiligheidscollege',
      effect: 'vaststellen',
      date: '2023-04-12',
      fictitious: false,
    }),
  ),
  bureau('2023-04-13', share(second, 'openbaar')),
  bureau('2026-09-14', draft(rvs20272030, 'concept')),
  bureau('2026-09-21', share({ planId: rvs20272030.id, version: 1 }, 'gedeeld_rvs')),
]
