import { acting, type Act } from '../acts.server'
import { begin, done, opened, running } from '../trajects/acts'
import { rvs20272030 } from './rvs-2027-2030'

const bureau = acting('adviseur@bureau-rvs', 'bureau-rvs')
const plan = rvs20272030.id

/** Invented. The draft goes to the municipalities in September 2026. */
export const regionTraject: Act[] = [
  bureau(
    '2026-02-02',
    begin(plan, 'RVS 2027-2030', '2026-02-02', [
      ['2026-02-02', '2026-02-20'],
      ['2026-03-02', '2026-05-29'],
      ['2026-06-01', '2026-07-10'],
      ['2026-09-21', '2026-11-06'],
      ['2026-11-09', '2026-11-27'],
      ['2026-12-01', '2026-12-16'],
      ['2027-01-11', '2027-02-26'],
    ]),
  ),
  bureau('2026-02-18', done(plan, 1)),
  bureau('2026-05-28', done(plan, 2)),
  bureau('2026-07-09', done(plan, 3)),
  bureau('2026-09-21', running(plan, 4)),
  bureau('2026-09-21', opened(plan, 'gedeeld_rvs')),
]
