import { acting, type Act } from '../acts.server'
import { begin, opened } from '../trajects/acts'

const adviser = acting('adviseur@lopik', 'lopik')
const plan = 'ivp-2028-2031'

/** Invented. The plan of Lopik runs until the end of 2027, so the next one comes a year later. */
export const lopikTraject: Act[] = [
  adviser('2026-09-01', begin(plan, 'IVP 2028-2031', '2027-01-11')),
  adviser('2026-09-08', opened(plan, 'gedeeld_driehoek')),
]
