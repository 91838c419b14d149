import {
  acting,
  decide,
  draft,
  explain,
  link,
  priority,
  report,
  share,
  unchanged,
  type Act,
} from '../acts.server'
import { deCopenFirst, deCopenSecond, rvs2023 } from '../strategies'
import { ivpOudewater20232026 } from './ivp-2023-2026'
import { uvpOudewater20252026 } from './uvp-2025-2026'

const adviser = acting('adviseur@oudewater', 'oudewater')
// Woerden and Oudewater share one team: the adviser of Woerden works here too.
const shared = acting('adviseur@woerden', 'oudewater')
const college = acting('secretariaat@oudewater', 'oudewater')
const griffier = acting('griffier@oudewater', 'oudewater')
const plan = { planId: ivpOudewater20232026.id, version: 1 }
const uvp = { planId: uvpOudewater20252026.id, version: 1 }
const own = (id: string) => priority(plan, id)

/** Invented as a whole, the extension included. */
const plans: Act[] = [
  adviser('2022-12-06', draft(ivpOudewater20232026)),
  griffier(
    '2023-01-26',
    decide(plan.planId, {
      body: 'raad',
      effect: 'vaststellen',
      date: '2023-01-26',
      fictitious: true,
    }),
  ),
  adviser('2023-02-01', share(plan, 'gedeeld_rvs')),
  shared('2024-12-03', draft(uvpOudewater20252026)),
  college(
    '2025-01-21',
    decide(uvp.planId, {
      body: 'college',
      effect: 'vaststellen',
      date: '2025-01-21',
      fictitious: true,
    }),
  ),
  adviser('2026-03-10', share(uvp, 'gedeeld_rvs')),
  shared('2026-09-15', unchanged(uvp.planId, '2026-H2', ['evenementenkalender'])),
  shared(
    '2026-09-15',
    report(uvp.planId, 'brandadvies', {
      period: '2026-H2',
      state: 'vertraagd',
      text: 'In 2026 zijn 31 woningen bezocht. Er was minder tijd dan gepland.',
    }),
  ),
  griffier(
    '2026-09-25',
    decide(plan.planId, {
      body: 'raad',
      effect: 'verlengen',
      date: '2026-09-24',
      proposed: '2026-08-18',
      until: '2027-07-01',
      fictitious: true,
    }),
  ),
]

const links: Act[] = [
  adviser('2023-09-07', link(plan, own('ondermijning'), rvs2023('ondermijning'), 'gelijk')),
  adviser('2023-09-07', link(plan, null, rvs2023('maatschappelijke-onrust'), 'geen')),
  adviser('2023-09-07', link(plan, own('veilig-online'), deCopenFirst('veilig-online'), 'gelijk')),
  shared(
    '2025-02-04',
    link(
      plan,
      own('ondermijning'),
      deCopenSecond('buitengebied'),
      'lokaal_ruimer',
      'Oudewater kijkt ook naar de binnenstad en de eigen organisatie.',
    ),
  ),
  shared(
    '2025-02-04',
    link(plan, own('jonge-aanwas'), deCopenSecond('jonge-aanwas'), 'vrijwel_gelijk'),
  ),
  shared(
    '2025-02-04',
    link(plan, own('onbegrepen-gedrag'), deCopenSecond('onbegrepen-gedrag'), 'gelijk'),
  ),
]

const positions: Act[] = [
  adviser(
    '2025-02-11',
    explain(
      plan,
      { kind: 'reikwijdte', regional: deCopenSecond('buitengebied'), local: own('ondermijning') },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'eigen_veiligheidsbeeld',
        motivation:
          'In onze binnenstad wisselen winkels snel van eigenaar. Die signalen horen bij dezelfde aanpak als het buitengebied. Daarom staat alles in één speerpunt.',
        body: 'college',
        decidedOn: '2025-02-11',
      },
    ),
  ),
  adviser(
    '2026-10-01',
    explain(
      plan,
      { kind: 'ontbreekt_lokaal', regional: rvs2023('maatschappelijke-onrust'), local: null },
      {
        kind: 'nog_te_bespreken',
        reason: 'tijdelijk',
        motivation:
          'Tijdens de verlenging past de raad het plan niet aan. Wij willen dit in de driehoek bespreken.',
        status: 'concept',
      },
    ),
  ),
]

export const oudewaterHistory: Act[] = [...plans, ...links, ...positions]
