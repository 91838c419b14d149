import { acting, decide, draft, settle, share, type Act } from '../acts.server'
import { ivpWoerden20192022 } from './ivp-2019-2022'
import { ivpWoerden20232026, ivpWoerden20232026Offered } from './ivp-2023-2026'
import { ivpWoerden20272030 } from './ivp-2027-2030'
import { uvpWoerden20232024 } from './uvp-2023-2024'
import { uvpWoerden20252026 } from './uvp-2025-2026'

const adviser = acting('adviseur@woerden', 'woerden')
const griffier = acting('griffier@woerden', 'woerden')
const college = acting('secretariaat@woerden', 'woerden')

const before = { planId: ivpWoerden20192022.id, version: 1 }
const offered = { planId: ivpWoerden20232026.id, version: 1 }
const adopted = { planId: ivpWoerden20232026.id, version: 2 }
const uvp1 = { planId: uvpWoerden20232024.id, version: 1 }
const uvp2 = { planId: uvpWoerden20252026.id, version: 1 }

/** Real: the adoption in 2019 (18R.00545; the document names no day). */
const firstPlan: Act[] = [
  adviser('2019-02-05', draft(ivpWoerden20192022)),
  griffier(
    '2019-03-01',
    decide(before.planId, {
      body: 'raad',
      effect: 'vaststellen',
      kenmerk: '18R.00545',
      fictitious: false,
    }),
  ),
  adviser('2019-03-04', share(before, 'openbaar')),
]

/** Invented, as the day: it is why Woerden's centre stands in the plan. */
const amendment = {
  number: 'A1',
  title: 'Veilig in het centrum',
  text: 'Voeg het onderwerp Veilig in het centrum toe, met doelen voor winkels en uitgaan.',
}

/** The day of adoption and the amendment are invented: no source names them. */
const secondPlan: Act[] = [
  adviser('2023-05-16', draft(ivpWoerden20232026Offered)),
  adviser('2023-05-23', share(offered, 'openbaar')),
  adviser('2023-07-06', draft(ivpWoerden20232026)),
  griffier(
    '2023-07-06',
    decide(adopted.planId, {
      body: 'raad',
      effect: 'vaststellen',
      version: 2,
      date: '2023-07-06',
      amendments: [amendment],
      fictitious: true,
    }),
  ),
  griffier('2023-07-10', settle(adopted)),
]

/** Two-yearly uitvoeringsplannen of the college; days invented. */
const uitvoeringsplannen: Act[] = [
  adviser('2023-09-12', draft(uvpWoerden20232024)),
  college('2023-10-03', decideUvp(uvp1.planId, '2023-10-03')),
  adviser('2023-10-05', share(uvp1, 'openbaar')),
  adviser('2024-11-26', draft(uvpWoerden20252026)),
  college('2025-01-14', decideUvp(uvp2.planId, '2025-01-14')),
  adviser('2026-04-16', share(uvp2, 'openbaar')),
]

function decideUvp(planId: string, date: string): Act['does'] {
  return decide(planId, { body: 'college', effect: 'vaststellen', date, fictitious: true })
}

export const woerdenHistory: Act[] = [
  ...firstPlan,
  ...secondPlan,
  ...uitvoeringsplannen,
  adviser('2026-08-25', draft(ivpWoerden20272030, 'concept')),
]
