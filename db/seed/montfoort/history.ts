import { acting, decide, draft, explain, link, priority, share, type Act } from '../acts.server'
import { deCopenFirst, deCopenSecond, rvs2023 } from '../strategies'
import { ivpMontfoort20232026 } from './ivp-2023-2026'

const adviser = acting('adviseur@montfoort', 'montfoort')
const griffier = acting('griffier@montfoort', 'montfoort')
const plan = { planId: ivpMontfoort20232026.id, version: 1 }
const own = (id: string) => priority(plan, id)

/** Invented as a whole. */
const plans: Act[] = [
  adviser('2023-04-18', draft(ivpMontfoort20232026)),
  griffier(
    '2023-05-15',
    decide(plan.planId, {
      body: 'raad',
      effect: 'vaststellen',
      date: '2023-05-15',
      fictitious: true,
    }),
  ),
  adviser('2023-05-22', share(plan, 'gedeeld_driehoek')),
]

const links: Act[] = [
  adviser('2023-09-19', link(plan, own('ondermijning'), rvs2023('ondermijning'), 'vrijwel_gelijk')),
  adviser(
    '2023-09-19',
    link(plan, own('digitale-veiligheid'), rvs2023('digitale-veiligheid'), 'gelijk'),
  ),
  adviser(
    '2023-09-19',
    link(
      plan,
      own('jeugd'),
      deCopenFirst('jonge-aanwas'),
      'overlap',
      'Montfoort kijkt vooral naar overlast in de kernen en naar jonge verdachten.',
    ),
  ),
  adviser('2025-03-04', link(plan, own('ondermijning'), deCopenSecond('buitengebied'), 'gelijk')),
  adviser(
    '2025-03-04',
    link(plan, own('oplichting'), deCopenSecond('veilig-online'), 'vrijwel_gelijk'),
  ),
  adviser('2025-03-04', link(plan, null, deCopenSecond('onbegrepen-gedrag'), 'geen')),
]

const positions: Act[] = [
  adviser(
    '2025-03-11',
    explain(
      plan,
      { kind: 'prioriteitsniveau', regional: deCopenSecond('jonge-aanwas'), local: own('jeugd') },
      {
        kind: 'bewuste_lokale_keuze',
        reason: 'schaal_of_capaciteit',
        motivation:
          'Montfoort telt elk jaar ongeveer veertien verdachten onder de 18. Dat is te weinig voor een speerpunt. Als dit aantal groeit, komt het onderwerp terug in het college.',
        body: 'college',
        decidedOn: '2025-03-04',
        reviewOn: '2027-03-01',
      },
    ),
  ),
  adviser(
    '2026-09-29',
    explain(
      plan,
      {
        kind: 'nominaal',
        regional: rvs2023('digitale-veiligheid'),
        local: own('digitale-veiligheid'),
      },
      {
        kind: 'wordt_bijgesteld',
        reason: 'andere_planning',
        motivation:
          'In het nieuwe plan komt een doel voor de eigen organisatie. De tekst is nog niet klaar.',
        status: 'concept',
      },
    ),
  ),
]

export const montfoortHistory: Act[] = [...plans, ...links, ...positions]
