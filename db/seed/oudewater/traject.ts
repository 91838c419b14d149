import { acting, type Act } from '../acts.server'
import { begin, done, framed, opened, running } from '../trajects/acts'
import { municipalFrame } from '../trajects/frame'

// Woerden and Oudewater share one team.
const shared = acting('adviseur@woerden', 'oudewater')
const plan = 'ivp-2027-2030'

/** Invented. The plan in force was extended until 1 July 2027. */
export const oudewaterTraject: Act[] = [
  shared('2026-09-07', begin(plan, 'IVP 2027-2030', '2026-09-07')),
  shared(
    '2026-09-08',
    framed(plan, municipalFrame(['Adviseur openbare orde en veiligheid, ook voor Woerden'])),
  ),
  shared('2026-09-22', done(plan, 1)),
  shared('2026-09-22', running(plan, 2)),
  shared('2026-10-01', opened(plan, 'gedeeld_rvs')),
]
