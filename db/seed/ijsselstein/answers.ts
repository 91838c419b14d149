import { acting, explain, link, priority, type Act } from '../acts.server'
import { deCopenSecond, rvs2023 } from '../strategies'

const adviser = acting('adviseur@ijsselstein', 'ijsselstein')
const mayor = acting('burgemeester@ijsselstein', 'ijsselstein')
const plan = { planId: 'ivp-2023-2026', version: 1 }
const own = (id: string) => priority(plan, id)

const links: Act[] = [
  adviser('2023-09-26', link(plan, own('ondermijning'), rvs2023('ondermijning'), 'gelijk')),
  adviser(
    '2023-09-26',
    link(plan, own('digitale-veiligheid'), rvs2023('digitale-veiligheid'), 'gelijk'),
  ),
  adviser(
    '2023-09-26',
    link(
      plan,
      own('maatschappelijke-onrust'),
      rvs2023('maatschappelijke-onrust'),
      'overlap',
      'IJsselstein kijkt naar spanningen in wijken, niet naar voorbereiding op grote onrust.',
    ),
  ),
  adviser(
    '2025-03-18',
    link(
      plan,
      own('buitengebied'),
      deCopenSecond('buitengebied'),
      'lokaal_smaller',
      'Alleen leegstaande panden aan de stadsrand. Een buitengebied zoals in de andere vier gemeenten is er niet.',
    ),
  ),
  adviser('2025-03-18', link(plan, own('jonge-aanwas'), deCopenSecond('jonge-aanwas'), 'gelijk')),
  // De Copen calls its priority narrower than the region's; "gelijk" with both cannot be. The portal shows it.
  adviser(
    '2025-03-18',
    link(plan, own('digitale-veiligheid'), deCopenSecond('veilig-online'), 'gelijk'),
  ),
  adviser(
    '2025-03-18',
    link(
      plan,
      own('onbegrepen-gedrag'),
      deCopenSecond('onbegrepen-gedrag'),
      'tegengesteld',
      'De Copen begint met hulp, IJsselstein begint met het stoppen van de overlast.',
    ),
  ),
]

const positions: Act[] = [
  adviser(
    '2025-04-01',
    explain(
      plan,
      { kind: 'reikwijdte', regional: deCopenSecond('buitengebied'), local: own('buitengebied') },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'eigen_veiligheidsbeeld',
        motivation:
          'IJsselstein heeft bijna geen buitengebied. De bedrijventerreinen vragen hier meer aandacht. Die staan in ons speerpunt over ondermijning.',
        body: 'college',
        decidedOn: '2025-03-25',
      },
    ),
  ),
  mayor(
    '2025-04-08',
    explain(
      plan,
      {
        kind: 'prioriteitsniveau',
        regional: rvs2023('maatschappelijke-onrust'),
        local: own('maatschappelijke-onrust'),
      },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'elders_geborgd',
        motivation:
          'De voorbereiding op grote onrust staat in ons crisisplan. In het veiligheidsplan houden wij het klein: de wijk kennen en op tijd praten.',
        body: 'burgemeester',
        decidedOn: '2025-04-07',
        reviewOn: '2027-01-15',
      },
    ),
  ),
  mayor(
    '2026-09-15',
    explain(
      plan,
      {
        kind: 'prioriteitsniveau',
        regional: deCopenSecond('veilig-online'),
        local: own('digitale-veiligheid'),
      },
      {
        kind: 'regio_gevraagd',
        reason: 'eigen_veiligheidsbeeld',
        motivation:
          'Bijna een derde van de aangiften begint op een scherm. Wij vragen de driehoek om dit onderwerp ook in De Copen een speerpunt te maken.',
        body: 'burgemeester',
        decidedOn: '2026-09-14',
      },
    ),
  ),
]

/** What IJsselstein says about the regional priorities, and about some of what the portal noticed. */
export const ijsselsteinAnswers: Act[] = [...links, ...positions]
