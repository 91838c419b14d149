import { acting, explain, link, priority, type Act } from '../acts.server'
import { deCopenSecond, rvs2023 } from '../strategies'

const adviser = acting('adviseur@lopik', 'lopik')
const mayor = acting('burgemeester@lopik', 'lopik')
const plan = { planId: 'ivp-2024-2027', version: 1 }
const own = (id: string) => priority(plan, id)

const links: Act[] = [
  adviser('2024-06-04', link(plan, null, rvs2023('digitale-veiligheid'), 'geen')),
  adviser('2024-06-04', link(plan, null, rvs2023('maatschappelijke-onrust'), 'geen')),
  adviser('2025-01-28', link(plan, own('buitengebied'), deCopenSecond('buitengebied'), 'gelijk')),
  adviser(
    '2025-01-28',
    link(plan, own('jonge-aanwas'), deCopenSecond('jonge-aanwas'), 'vrijwel_gelijk'),
  ),
  adviser(
    '2025-01-28',
    link(plan, own('onbegrepen-gedrag'), deCopenSecond('onbegrepen-gedrag'), 'gelijk'),
  ),
]

const otherPeriod = {
  kind: 'bewuste_lokale_keuze',
  reason: 'andere_planning',
  motivation:
    'De raad wilde eerst het oude plan evalueren en de nieuwe strategie van de regio lezen. Daarom begint ons plan een jaar later. In 2027 bekijkt de raad of de perioden weer gelijk kunnen lopen.',
  body: 'raad',
  decidedOn: '2024-04-09',
  reviewOn: '2027-04-01',
} as const

const positions: Act[] = [
  adviser(
    '2024-06-11',
    explain(
      plan,
      { kind: 'periode', regional: { owner: 'bureau-rvs', priorityId: null }, local: null },
      otherPeriod,
    ),
  ),
  mayor(
    '2024-06-11',
    explain(
      plan,
      { kind: 'ontbreekt_lokaal', regional: rvs2023('maatschappelijke-onrust'), local: null },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'schaal_of_capaciteit',
        motivation:
          'In onze dorpen is nog geen grote onrust geweest. Als het nodig is, helpt een grotere gemeente. Die afspraak is voor Lopik genoeg.',
        body: 'raad',
        decidedOn: '2024-04-09',
      },
    ),
  ),
  adviser(
    '2025-02-04',
    explain(
      plan,
      { kind: 'periode', regional: { owner: 'de-copen', priorityId: null }, local: null },
      otherPeriod,
    ),
  ),
  mayor(
    '2025-02-04',
    explain(
      plan,
      {
        kind: 'prioriteitsniveau',
        regional: deCopenSecond('onbegrepen-gedrag'),
        local: own('onbegrepen-gedrag'),
      },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'eigen_veiligheidsbeeld',
        motivation:
          'Zorg is voor onze inwoners ver weg. De meeste meldingen bij de wijkagent gaan hierover. Daarom is dit in Lopik een speerpunt.',
        body: 'raad',
        decidedOn: '2024-04-09',
      },
    ),
  ),
  adviser(
    '2026-10-08',
    explain(
      plan,
      { kind: 'cyclus', regional: { owner: 'de-copen', priorityId: null }, local: null },
      {
        kind: 'nog_te_bespreken',
        reason: 'schaal_of_capaciteit',
        motivation:
          'Een kort plan per jaar past bij onze kleine organisatie. Eerst bespreken met de andere adviseurs.',
        status: 'concept',
      },
    ),
  ),
]

/** What Lopik says about the regional priorities, and about some of what the portal noticed. */
export const lopikAnswers: Act[] = [...links, ...positions]
