import { acting, explain, goal, link, priority, type Act } from '../acts.server'
import { deCopenFirst, deCopenSecond, rvs2019, rvs2023 } from '../strategies'

const adviser = acting('adviseur@woerden', 'woerden')
const mayor = acting('burgemeester@woerden', 'woerden')
const plan = { planId: 'ivp-2023-2026', version: 2 }
const veiligOnline = priority(plan, 'veilig-online')

const links: Act[] = [
  adviser(
    '2023-09-05',
    link(plan, priority(plan, 'ondermijning'), rvs2023('ondermijning'), 'gelijk'),
  ),
  adviser(
    '2023-09-05',
    link(
      plan,
      veiligOnline,
      rvs2023('digitale-veiligheid'),
      'lokaal_smaller',
      'Woerden richt zich op oplichting van inwoners. Aanvallen op organisaties staan niet in het plan.',
    ),
  ),
  adviser('2023-09-05', link(plan, null, rvs2023('maatschappelijke-onrust'), 'geen')),
  adviser(
    '2023-09-05',
    link(
      plan,
      priority(plan, 'zorg-en-veiligheid'),
      rvs2019('zorg-en-veiligheid'),
      'vrijwel_gelijk',
      'Het plan noemt de RVS 2019-2022 als reden voor dit speerpunt.',
    ),
  ),
  // Said of the first version; the second has more controls, so the portal asks to confirm it.
  adviser(
    '2023-11-07',
    link(plan, goal(plan, 'ondermijning-buitengebied'), deCopenFirst('buitengebied'), 'gelijk'),
  ),
  adviser('2025-01-14', link(plan, null, deCopenSecond('jonge-aanwas'), 'geen')),
  adviser(
    '2026-09-03',
    link(
      plan,
      veiligOnline,
      deCopenSecond('veilig-online'),
      'lokaal_smaller',
      'Woerden kiest inwoners van 60 jaar en ouder. De Copen kiest alle inwoners en ook ondernemers.',
    ),
  ),
]

const positions: Act[] = [
  mayor(
    '2025-01-16',
    explain(
      plan,
      { kind: 'ontbreekt_lokaal', regional: deCopenSecond('jonge-aanwas'), local: null },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'raadsbesluit_of_amendement',
        motivation:
          'In Woerden gaat het om zeven jongeren. Zij hebben al een vaste begeleider. De raad wilde daarom geen apart speerpunt en kijkt hier eind 2026 opnieuw naar.',
        body: 'raad',
        decidedOn: '2024-11-21',
        reviewOn: '2026-12-01',
      },
    ),
  ),
  adviser(
    '2026-09-10',
    explain(
      plan,
      { kind: 'reikwijdte', regional: deCopenSecond('veilig-online'), local: veiligOnline },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'schaal_of_capaciteit',
        motivation:
          'De meeste schade valt bij inwoners van 60 jaar en ouder. Met één medewerker kunnen wij één groep goed helpen. Voor ondernemers verwijzen wij naar de bijeenkomsten van de regio.',
        body: 'college',
        decidedOn: '2026-09-08',
        reviewOn: '2027-06-01',
      },
    ),
  ),
  adviser(
    '2026-10-06',
    explain(
      plan,
      {
        kind: 'verouderd',
        regional: rvs2019('zorg-en-veiligheid'),
        local: priority(plan, 'zorg-en-veiligheid'),
        discriminator: 'rvs-2019-2022',
      },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'eigen_veiligheidsbeeld',
        motivation:
          'De regio liet dit onderwerp los, maar in Woerden stijgt het aantal meldingen. Nog bespreken met de burgemeester.',
        status: 'concept',
      },
    ),
  ),
]

/** What Woerden says about the regional priorities, and about some of what the portal noticed. */
export const woerdenAnswers: Act[] = [...links, ...positions]
