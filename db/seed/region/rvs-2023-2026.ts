import { priorities, type Content } from '../content'

/**
 * Regionale Veiligheidsstrategie Midden-Nederland 2023-2026, adopted by the Regionaal
 * Veiligheidscollege on 12 April 2023. Names of priorities are public; goals and indicators are not
 * known to the portal and stay empty.
 */
export const rvs20232026: Content = {
  id: 'rvs-2023-2026',
  kind: 'strategie',
  layer: 'rvs',
  title: 'Regionale Veiligheidsstrategie Midden-Nederland 2023-2026',
  period: { from: '2023-01-01', to: '2026-12-31' },
  status: 'vastgesteld',
  basis: null,
  carriesOut: null,
  follows: 'rvs-2019-2022',
  uvpYears: null,
  fictitious: false,
  priorities: priorities([
    {
      id: 'ondermijning',
      title: 'Georganiseerde ondermijnende criminaliteit',
      level: 'speerpunt',
      themes: ['ondermijning', 'georganiseerde-criminaliteit'],
      why: 'Deze prioriteit stond ook in de RVS 2019-2022 en is gehandhaafd. De Veiligheidsagenda van het Rijk noemt het onderwerp ook.',
      predecessors: [
        { planId: 'rvs-2019-2022', priorityId: 'ondermijning', succession: 'gehandhaafd' },
      ],
    },
    {
      id: 'digitale-veiligheid',
      title: 'Digitale veiligheid en cybercrime',
      level: 'speerpunt',
      themes: ['digitale-veiligheid', 'informatieveiligheid'],
      why: 'In de RVS 2019-2022 heette deze prioriteit Cyberveiligheid. De nieuwe naam is breder.',
      predecessors: [
        { planId: 'rvs-2019-2022', priorityId: 'cyberveiligheid', succession: 'gewijzigd' },
      ],
    },
    {
      id: 'maatschappelijke-onrust',
      title: 'Maatschappelijke onrust',
      level: 'speerpunt',
      themes: ['radicalisering-en-polarisatie', 'crisisbeheersing'],
      why: 'Een nieuw thema in de regio. Het programma volgt de veiligheidsketen, van voorkomen tot nazorg. Grotere gemeenten helpen kleinere bij de voorbereiding.',
      predecessors: [{ planId: 'rvs-2019-2022', priorityId: null, succession: 'nieuw' }],
    },
  ]),
  measures: [],
  dropped: [{ planId: 'rvs-2019-2022', priorityId: 'zorg-en-veiligheid' }],
}
