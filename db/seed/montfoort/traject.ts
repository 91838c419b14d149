import { acting, type Act } from '../acts.server'
import { begin, done, opened, running } from '../trajects/acts'

const adviser = acting('adviseur@montfoort', 'montfoort')
const plan = 'ivp-2027-2030'

/** Invented. The raad decides after the plan in force ends: a signaal. */
export const montfoortTraject: Act[] = [
  adviser(
    '2026-08-24',
    begin(plan, 'IVP 2027-2030', '2026-08-24', [
      ['2026-08-24', '2026-09-01'],
      ['2026-08-31', '2026-09-30'],
      ['2026-09-07', '2026-10-30'],
      ['2026-11-02', '2026-11-26'],
      ['2026-11-30', '2027-01-15'],
      ['2027-01-18', '2027-02-15'],
      ['2027-02-16', '2027-03-16'],
    ]),
  ),
  adviser('2026-09-01', done(plan, 1)),
  adviser('2026-09-29', done(plan, 2)),
  adviser('2026-09-29', running(plan, 3)),
  adviser('2026-09-29', opened(plan, 'gedeeld_driehoek')),
]
