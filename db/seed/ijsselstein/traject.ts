import { acting, type Act } from '../acts.server'
import { begin, done, opened, running } from '../trajects/acts'
import { ivpIjsselstein20272030 } from './ivp-2027-2030'

const adviser = acting('adviseur@ijsselstein', 'ijsselstein')
const plan = ivpIjsselstein20272030.id

/** Invented; the raad is asked to decide on 17 December 2026. */
export const ijsselsteinTraject: Act[] = [
  adviser(
    '2025-12-01',
    begin(plan, 'IVP 2027-2030', '2025-12-01', [
      ['2025-12-01', '2025-12-16'],
      ['2026-01-12', '2026-02-27'],
      ['2026-01-12', '2026-04-17'],
      ['2026-05-11', '2026-06-11'],
      ['2026-06-15', '2026-09-25'],
      ['2026-11-03', '2026-12-17'],
      ['2027-01-04', '2027-01-26'],
    ]),
  ),
  adviser('2025-12-16', done(plan, 1)),
  adviser('2026-02-24', done(plan, 2)),
  adviser('2026-04-21', done(plan, 3)),
  adviser('2026-06-11', done(plan, 4)),
  adviser('2026-09-22', done(plan, 5)),
  adviser('2026-09-22', running(plan, 6)),
  adviser('2026-10-05', opened(plan, 'gedeeld_rvs')),
]
