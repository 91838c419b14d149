import { acting, decide, draft, share, unchanged, type Act } from '../acts.server'
import { ivpIjsselstein20232026 } from './ivp-2023-2026'
import { ivpIjsselstein20272030 } from './ivp-2027-2030'
import { uvpIjsselstein20252026 } from './uvp-2025-2026'

const adviser = acting('adviseur@ijsselstein', 'ijsselstein')
const college = acting('secretariaat@ijsselstein', 'ijsselstein')
const griffier = acting('griffier@ijsselstein', 'ijsselstein')
const plan = { planId: ivpIjsselstein20232026.id, version: 1 }
const uvp = { planId: uvpIjsselstein20252026.id, version: 1 }
const next = { planId: ivpIjsselstein20272030.id, version: 1 }

/** Real: signed on 11 May 2023, published as CVDR698977 and gmb-2023-309841. The rest is invented. */
export const ijsselsteinHistory: Act[] = [
  adviser('2023-04-04', draft(ivpIjsselstein20232026)),
  griffier(
    '2023-05-11',
    decide(plan.planId, {
      body: 'raad',
      effect: 'vaststellen',
      date: '2023-05-11',
      kenmerk: 'CVDR698977, gmb-2023-309841',
      fictitious: false,
    }),
  ),
  // In force, and public, since 15 July 2023; back to 1 January 2023.
  adviser('2023-07-15', share(plan, 'openbaar')),
  adviser('2024-12-10', draft(uvpIjsselstein20252026)),
  college(
    '2025-02-18',
    decide(uvp.planId, {
      body: 'college',
      effect: 'vaststellen',
      date: '2025-02-18',
      fictitious: true,
    }),
  ),
  adviser('2026-05-26', share(uvp, 'openbaar')),
  adviser('2026-09-08', unchanged(uvp.planId, '2026-H2', ['vast-team', 'winkelronde'])),
  adviser('2026-09-22', draft(ivpIjsselstein20272030)),
  griffier(
    '2026-09-29',
    decide(next.planId, {
      body: 'raad',
      effect: 'vaststellen',
      proposed: '2026-12-17',
      status: 'voorgesteld',
      fictitious: true,
    }),
  ),
  adviser('2026-10-05', share(next, 'gedeeld_driehoek')),
]
